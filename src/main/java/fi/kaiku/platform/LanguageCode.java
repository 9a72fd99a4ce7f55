package fi.kaiku.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language as systems write it: ISO 639 of two or three letters, alone or with a country ({@code
 * sv-FI}, {@code sv_FI}, {@code sv_FI.UTF-8}), or a number such as 98.
 *
 * @param text in lower case, with hyphens
 */
public record LanguageCode(String text) {

  private static final Pattern FORM =
      Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}|[0-9]{2,3}");
  private static final Pattern CHARSET = Pattern.compile("[.@][a-z0-9-]*$");
  private static final Pattern FRACTION = Pattern.compile("(?<=^[0-9]{2,3})[.,]0+$");

  /** Reads a code in either case; empty when it is none. */
  public static Optional<LanguageCode> read(String given) {
    var text = given.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    var whole = FRACTION.matcher(text).replaceFirst("");
    var code = CHARSET.matcher(whole).replaceFirst("");
    return Optional.of(code).filter(read -> FORM.matcher(read).matches()).map(LanguageCode::new);
  }

  /** Without the country. */
  public String base() {
    return text.split("-", 2)[0];
  }
}
