package fi.kaiku.platform;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Text as it was meant, whatever program wrote it down: letters in one piece (NFC), one kind of
 * space, nothing invisible, no space around it. Everything that comes in goes through here once, so
 * that what looks alike is alike.
 */
public final class PlainText {

  /** A joiner between two pictures holds them together and stays. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}&&[^\\u200D]]|(?<![\\p{So}\\p{Cs}\\uFE0F])\\u200D");

  private static final Pattern SPACE = Pattern.compile("\\p{Z}");
  private static final Pattern FORMULA = Pattern.compile("=\\s*\"(.*)\"", Pattern.DOTALL);

  private PlainText() {}

  /** The text of a field, without space around it. */
  public static String of(String text) {
    return ofPage(text).strip();
  }

  /** The text of many lines; how they are indented stays. */
  public static String ofPage(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    var visible = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Form.NFC);
    return SPACE.matcher(visible).replaceAll(" ");
  }

  /**
   * The text of a cell; likewise without what spreadsheet programs put around a text so that it is
   * not taken for a number: {@code ="0400001234"} and {@code '0400001234}.
   */
  public static String ofCell(String cell) {
    var text = of(cell);
    var formula = FORMULA.matcher(text);
    if (formula.matches()) {
      return of(formula.group(1).replace("\"\"", "\""));
    }
    return text.startsWith("'") ? of(text.substring(1)) : text;
  }
}
