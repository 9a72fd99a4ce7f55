package fi.kaiku.platform;

import java.util.Locale;
import java.util.Optional;

/** The languages Kaiku speaks to customers and staff: Finnish, Swedish, English. */
public enum Language {
  FI,
  SV,
  EN;

  /** The two-letter code of ISO 639-1, lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.of(code(), this == EN ? "GB" : "FI");
  }

  /** The language with a two-letter code in either case, if Kaiku speaks it. */
  public static Optional<Language> of(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "fi" -> Optional.of(FI);
      case "sv" -> Optional.of(SV);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }

  /** The language of a locale; Finnish when Kaiku does not speak it. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(FI);
  }
}
