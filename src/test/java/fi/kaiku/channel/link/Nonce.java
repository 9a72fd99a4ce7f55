package fi.kaiku.channel.link;

import java.util.regex.Pattern;

/** Reads the hidden field that proves that a form came from the page. */
public final class Nonce {

  private static final Pattern FIELD = Pattern.compile("name=\"nonce\" value=\"([^\"]+)\"");

  private Nonce() {}

  public static String on(String page) {
    var field = FIELD.matcher(page);
    if (!field.find()) {
      throw new AssertionError("no nonce on the page");
    }
    return field.group(1);
  }
}
