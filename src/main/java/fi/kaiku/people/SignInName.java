package fi.kaiku.people;

import java.text.Normalizer;

/**
 * What somebody signs in as, the same for every way to type the same letters. Nobody's when it
 * holds what no name may: then it is empty.
 */
public record SignInName(String text) {

  public SignInName {
    text = isPlain(text) ? Normalizer.normalize(text.strip(), Normalizer.Form.NFC) : "";
  }

  /** Whether a text holds neither control characters nor halves of characters. */
  public static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }
}
