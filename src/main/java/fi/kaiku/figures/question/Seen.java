package fi.kaiku.figures.question;

import fi.kaiku.platform.Names;
import java.util.List;
import java.util.Map;

/**
 * What can be asked for beyond what every county has, because it has been seen or has a name.
 *
 * @param values of backgrounds
 * @param titles of questionnaires, by their code
 */
public record Seen(Map<Dimension, List<String>> values, Map<String, Names> titles) {

  static final Seen NOTHING = new Seen(Map.of(), Map.of());

  /** Professions that have a name; patient systems may bring others. */
  public static final List<String> PROFESSIONS =
      List.of(
          "doctor",
          "nurse",
          "public-health-nurse",
          "midwife",
          "dentist",
          "dental-hygienist",
          "physiotherapist",
          "other");
}
