package fi.kaiku.attack;

import static java.util.Map.entry;

import fi.kaiku.platform.Helsinki;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is told of one answer, in a table, on a page or in a file.
 *
 * @param told for each trait the values that the visit may have; a trait that is not told is not
 *     there
 * @param seenAt when it had appeared at the latest
 */
record Hint(Map<Trait, Set<String>> told, Instant seenAt) {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration A_DAY_AND_A_HALF = Duration.ofHours(36);

  /** The columns of an answer that say something of its visit. */
  private static final Map<String, Trait> SAYING =
      Map.ofEntries(
          entry("visit_month", Trait.MONTH),
          entry("month", Trait.MONTH),
          entry("visit_on", Trait.DAY),
          entry("kind", Trait.KIND),
          entry("profession", Trait.PROFESSION),
          entry("age_band", Trait.AGE_BAND),
          entry("language", Trait.LANGUAGE),
          entry("answer_language", Trait.LANGUAGE),
          entry("questionnaire_version", Trait.QUESTIONNAIRE),
          entry("sent_on", Trait.SENT_ON),
          entry("channel", Trait.WAY));

  /** The columns that say where it was, when it appeared, and the answer itself. */
  private static final Pattern UNDERSTOOD =
      Pattern.compile(
          "id|unit_id|unit|unit_name|pool|service_id|service|area_code|questionnaire"
              + "|questionnaire_code|score|comment|ratings|rating_.*|appeared_on|counted");

  /**
   * What the row of an answer, or a line about it, tells.
   *
   * @param places the units that it may have been at
   * @throws IllegalArgumentException when there is a column that nobody has explained to the
   *     attacker: a new one must be, so that it is tried here
   */
  static Hint of(Row answer, Set<String> places, Instant seenAt) {
    var told = new EnumMap<Trait, Set<String>>(Trait.class);
    told.put(Trait.UNIT, places);
    for (var column : answer.columns()) {
      var trait = SAYING.get(column);
      if (trait == null && !UNDERSTOOD.matcher(column).matches()) {
        throw new IllegalArgumentException("what does " + column + " tell of an answer?");
      } else if (trait != null && answer.told(column)) {
        told.put(trait, Set.of(value(trait, column, answer)));
      }
    }
    return new Hint(told, seenAt);
  }

  /** What a row of the table of answers tells: it was there by the end of the day it names. */
  static Hint of(Row answer, Set<String> places) {
    var appearedOn = LocalDate.parse(answer.text("appeared_on"));
    return of(answer, places, appearedOn.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant());
  }

  private static String value(Trait trait, String column, Row answer) {
    var text = answer.text(column);
    if (trait == Trait.QUESTIONNAIRE) {
      var isFile = answer.columns().contains("questionnaire");
      return answer.text(isFile ? "questionnaire" : "questionnaire_code") + "-" + text;
    }
    return trait == Trait.MONTH ? text.substring(0, 7) : text;
  }

  /**
   * Whether it may be this person's: everything told is so of the visit, the message had left an
   * hour before the answer appeared and was not known to be lost, and the link was open.
   */
  boolean fits(Messaged person) {
    return told.entrySet().stream()
            .allMatch(one -> one.getValue().contains(person.trait(one.getKey())))
        && !person.sentAt().isAfter(seenAt.minus(HOUR))
        && person.closesAt().isAfter(seenAt.minus(A_DAY_AND_A_HALF))
        && !person.isUndeliveredAt(seenAt);
  }

  /** The people whose it may be, by the fingerprints that the tables have of them. */
  List<String> suspects(List<Messaged> everybody) {
    return everybody.stream().filter(this::fits).map(Messaged::person).distinct().toList();
  }
}
