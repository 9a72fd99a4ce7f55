package fi.kaiku.platform.address;

import fi.kaiku.platform.PlainText;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a mail server takes: the form of the HTML standard, with at least one dot
 * in its domain, and at most {@value #LONGEST} characters (RFC 5321). A domain with letters such as
 * ä is written as the network writes it.
 */
public record EmailAddress(String text) {

  public static final int LONGEST = 254;

  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
              + "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

  private static final int LONGEST_NAME = 64;

  /**
   * @throws IllegalArgumentException when no mail server would take it
   */
  public EmailAddress {
    if (text.length() > LONGEST
        || text.indexOf('@') > LONGEST_NAME
        || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  /** What somebody has typed, if it is an address. */
  public static Optional<EmailAddress> of(String typed) {
    try {
      return Optional.of(new EmailAddress(asciiDomain(PlainText.of(typed))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String asciiDomain(String text) {
    var at = text.lastIndexOf('@');
    return at < 0
        ? text
        : text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
  }

  /** Not the address itself, which must not come into a log. */
  @Override
  public String toString() {
    return "EmailAddress";
  }
}
