package fi.kaiku.attack.county;

import static fi.kaiku.demo.county.Dice.chance;

import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.county.InventedCounty;
import fi.kaiku.demo.county.Resident.Wish;
import fi.kaiku.demo.county.Residents;
import fi.kaiku.demo.county.Visit;
import fi.kaiku.demo.county.VisitPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The demo's county, made small: a fifth of the visits of March, April and May 2026, so with the
 * demo's shares of age, language, kind, profession and answering. Some units are smaller still, as
 * in every county: so few are asked there in a month that nothing may be told of the unit.
 */
public final class FrozenCounty {

  static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
  static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);

  private static final double KEPT = 0.2;
  private static final int QUARANTINE_DAYS = 30;
  private static final int OF_AGE = 18;

  /** How many at most are asked, of a unit and a month. */
  private static final Map<String, Integer> SMALL =
      Map.of(
          "301 2026-03",
          4,
          "302 2026-03",
          4, // together a pool of their service
          "103 2026-04",
          4,
          "202 2026-04",
          4, // of two services: a pool of the county
          "302 2026-04",
          3, // asked with another questionnaire: too few for any pool
          "302 2026-05",
          3); // still waits

  private final InventedCounty county = new InventedCounty();
  private final VisitPlan plan = new VisitPlan(county, new Residents(county));
  private final Map<Integer, LocalDate> askedOn = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();

  /** A visit, and whether somebody is asked about it or why not. */
  public record Decided(Visit visit, String outcome) {
    boolean isAsked() {
      return outcome.equals("INVITED");
    }
  }

  /** What the patient system tells in the night after a day, and what is decided on the next. */
  List<Decided> reportedOn(LocalDate day) {
    return plan.on(day.minusDays(1)).stream()
        .filter(visit -> chance(Dice.of(8, visit.sourceId().hashCode()), KEPT))
        .filter(visit -> !visit.startedAt().toLocalDate().isBefore(FIRST_DAY))
        .map(visit -> new Decided(visit, outcome(visit, day)))
        .filter(decided -> !decided.isAsked() || hasRoom(decided.visit(), day))
        .toList();
  }

  private String outcome(Visit visit, LocalDate day) {
    var who = visit.resident();
    if (!visit.status().equals("FINISHED")) {
      return visit.status().equals("IN_PROGRESS") ? "NOT_FINISHED" : "CANCELLED";
    } else if (who.ageOn(visit.startedAt().toLocalDate()) < OF_AGE) {
      return "UNDER_AGE";
    } else if (!visit.oid().equals(visit.place().oid())) {
      return "UNKNOWN_UNIT";
    } else if (who.wish() != Wish.NONE) {
      return whatTheRegisterSays(who.wish());
    } else if (who.phones().size() != 1) {
      return who.phones().isEmpty() ? "NO_PHONE" : "SEVERAL_PHONES";
    } else if (who.phones().getFirst().startsWith("019")) {
      return "NOT_MOBILE";
    }
    var last = askedOn.getOrDefault(who.number(), LocalDate.MIN);
    return last.isAfter(day.minusDays(QUARANTINE_DAYS)) ? "QUARANTINED" : "INVITED";
  }

  private static String whatTheRegisterSays(Wish wish) {
    return switch (wish) {
      case FORBIDS -> "NO_PERMISSION";
      case NON_DISCLOSURE -> "NON_DISCLOSURE";
      case DECEASED -> "DECEASED";
      case NONE -> throw new IllegalArgumentException("nothing is said");
    };
  }

  private boolean hasRoom(Visit visit, LocalDate day) {
    var month = YearMonth.from(visit.startedAt());
    var unit = visit.oid().substring(visit.oid().lastIndexOf('.') + 1) + " " + month;
    if (asked.merge(unit, 1, Integer::sum) > SMALL.getOrDefault(unit, Integer.MAX_VALUE)) {
      return false;
    }
    askedOn.put(visit.resident().number(), day);
    return true;
  }
}
