package fi.kaiku.invitation.rules;

import static fi.kaiku.platform.Language.EN;
import static fi.kaiku.platform.Language.FI;
import static fi.kaiku.platform.Language.SV;

import fi.kaiku.encounter.Encounter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A county's rules on who is asked, when and in which language: data, never code.
 *
 * @param minimumAge full years on the day of the visit
 * @param quarantineDays days from one message to the same person until the next may go
 * @param onHolidays whether messages leave on public holidays too
 * @param lateDays sending days that a message may be late before it expires
 * @param oldestVisitDays a visit further back than this is not asked about
 * @param samplingPercent of those who could be asked, chosen by a fingerprint of the encounter
 * @param linksCloseDay day of the next month, 10–28, at whose end all links about visits of a month
 *     close
 * @param questionnaires which services ask with a questionnaire of their own
 * @param answers which services ask for a reply in place of sending a link
 * @param kinds what is done otherwise about calls, digital contacts and home visits
 */
public record Rules(
    int minimumAge,
    PermissionModel permission,
    int quarantineDays,
    Delay delay,
    Window window,
    Set<DayOfWeek> weekdays,
    boolean onHolidays,
    int lateDays,
    int oldestVisitDays,
    LanguageRule languages,
    int samplingPercent,
    int linksCloseDay,
    QuestionnaireChoice questionnaires,
    AnswerChoice answers,
    KindRules kinds) {

  /** Whom the county may ask; a recorded no always counts. */
  enum PermissionModel {
    /** Everybody who has not said no. */
    NEARLY_ALL,
    /** Those who have said yes to being asked. */
    OPT_IN,
    /** Those who have consented to electronic messages in general. */
    BROAD_CONSENT
  }

  /** The earliest day that a message leaves. */
  public enum Delay {
    AT_ONCE,
    SAME_DAY,
    NEXT_DAY,
    NEXT_WORKING_DAY
  }

  public Rules {
    weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
  }

  /** The practice of Länsi-Uudenmaan hyvinvointialue. */
  public static Rules standard() {
    return new Rules(
        18,
        PermissionModel.NEARLY_ALL,
        30,
        Delay.NEXT_DAY,
        new Window(LocalTime.NOON, LocalTime.of(18, 0)),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
        false,
        2,
        7,
        new LanguageRule(List.of(SV, EN), FI),
        100,
        15,
        QuestionnaireChoice.none(),
        AnswerChoice.none(),
        KindRules.none());
  }

  /** The earliest day that a message about a contact of this kind leaves. */
  public Delay delay(Encounter.Kind kind) {
    return kinds.delay(kind).orElse(delay);
  }

  /** What a contact is asked about with; the county's when nobody chose. */
  public Optional<String> questionnaire(String service, Encounter.Kind kind) {
    return kinds.questionnaire(kind).or(() -> questionnaires.of(service));
  }

  /** The last day on which links about visits of a month are open. */
  public LocalDate linksCloseOn(YearMonth visits) {
    return visits.plusMonths(1).atDay(linksCloseDay);
  }

  public boolean permits(Encounter.Permission given) {
    return switch (given) {
      case GIVEN -> true;
      case DENIED -> false;
      case UNKNOWN -> permission == PermissionModel.NEARLY_ALL;
    };
  }
}
