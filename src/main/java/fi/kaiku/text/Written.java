package fi.kaiku.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a customer wrote it, but for what nobody sees: letters in one piece (NFC), no
 * hyphens that show nowhere, one kind of new line.
 *
 * @param language of the form, as {@code fi}; null when not known
 * @param score the customer's, from 0 to 10; null when not given
 */
public record Written(String text, @Nullable String language, @Nullable Integer score) {

  /** What is longer is not read, and could take long to be put together. */
  private static final int LONGEST = 8_000;

  private static final Pattern SOFT_HYPHEN = Pattern.compile("\\u00ad");
  private static final Pattern NEW_LINE = Pattern.compile("[\\u0085\\u2028\\u2029]");

  public Written {
    if (text.length() <= LONGEST && text.chars().anyMatch(c -> c > 0x7F)) {
      var lines = NEW_LINE.matcher(SOFT_HYPHEN.matcher(text).replaceAll("")).replaceAll("\n");
      text = Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
  }
}
