package fi.kaiku.figures.question;

import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The values that dimensions have in every county. */
final class Codes {

  private static final List<String> KINDS = List.of("VISIT", "PHONE", "DIGITAL", "HOME");
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  private static final List<String> THEMES = Stream.of(Theme.values()).map(Theme::word).toList();

  static final Map<Dimension, List<String>> OF =
      Map.of(
          Dimension.LANGUAGE, LANGUAGES,
          Dimension.KIND, KINDS,
          Dimension.CHANNEL, List.of("LINK", "REPLY", "KIOSK", "WEB", "PAPER", "STAFF", "EMBED"),
          Dimension.THEME, THEMES);

  static final Set<Dimension> MAY_BE_UNKNOWN = Set.of(Dimension.AGE_BAND, Dimension.PROFESSION);

  /** Those that rows are ordered by as they stand here. */
  static final List<String> ORDERED =
      Stream.of(KINDS, LANGUAGES, THEMES).flatMap(List::stream).toList();

  private Codes() {}
}
