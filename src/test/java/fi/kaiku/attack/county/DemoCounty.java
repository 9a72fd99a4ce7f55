package fi.kaiku.attack.county;

import static fi.kaiku.demo.county.Dice.chance;
import static java.util.Map.entry;

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
import java.util.function.Function;

/**
 * The demo's county over some months: all of its visits or a share of them, so with its shares of
 * age, language, kind, profession and answering, at its own units or at others.
 */
public final class DemoCounty {

  private static final int QUARANTINE_DAYS = 33;
  private static final int OF_AGE = 18;
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

  /** How many at most are asked in units that are small in a month, as some are in every county. */
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          // Together a pool of their service.
          entry("301 2026-03", 4),
          entry("302 2026-03", 4),
          // Of two services: a pool of the county.
          entry("103 2026-04", 4),
          entry("202 2026-04", 4),
          // Asked with another questionnaire than those two: too few for any pool.
          entry("302 2026-04", 3),
          // Still waits.
          entry("302 2026-05", 3));

  private final VisitPlan plan;
  private final Size size;
  private final Map<Integer, LocalDate> askedOn = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();

  private DemoCounty(Size size) {
    var county = new InventedCounty();
    this.plan = new VisitPlan(county, new Residents(county));
    this.size = size;
  }

  /**
   * How much of it.
   *
   * @param kept the share of visits that is kept
   * @param small how many at most are asked, by unit and month
   * @param site where a visit is said to have been
   */
  record Size(
      LocalDate firstDay,
      LocalDate lastDay,
      double kept,
      Map<String, Integer> small,
      Function<Visit, Site> site) {}

  /** Three months of a fifth of the visits, small enough for a test and never another. */
  public static DemoCounty frozen() {
    return ofItsOwnUnits(SPRING.plusMonths(3).withDayOfMonth(1), 0.2, SMALL);
  }

  /** Five months of all visits. */
  public static DemoCounty whole() {
    return ofItsOwnUnits(SPRING.plusMonths(5).withDayOfMonth(1), 1, Map.of());
  }

  private static DemoCounty ofItsOwnUnits(LocalDate end, double kept, Map<String, Integer> small) {
    Function<Visit, Site> site = visit -> Site.ofTheDemo(visit.place());
    return new DemoCounty(new Size(SPRING, end.minusDays(1), kept, small, site));
  }

  /** Half of the visits of a year, to forty units of eight services, most of them small. */
  public static DemoCounty sparse() {
    var end = SPRING.plusMonths(5).withDayOfMonth(1);
    return new DemoCounty(
        new Size(end.minusYears(1), end.minusDays(1), 0.55, Map.of(), Site::ofForty));
  }

  LocalDate firstDay() {
    return size.firstDay();
  }

  LocalDate lastDay() {
    return size.lastDay();
  }

  /** A visit, and whether somebody is asked about it or why not. */
  public record Decided(Visit visit, Site site, String outcome) {
    boolean isAsked() {
      return outcome.equals("INVITED");
    }
  }

  /** What the patient system tells in the night after a day, and what is decided on the next. */
  List<Decided> reportedOn(LocalDate day) {
    return plan.on(day.minusDays(1)).stream()
        .filter(visit -> chance(Dice.of(8, visit.sourceId().hashCode()), size.kept()))
        .filter(visit -> !visit.startedAt().toLocalDate().isBefore(size.firstDay()))
        .map(visit -> new Decided(visit, size.site().apply(visit), outcome(visit, day)))
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
    if (asked.merge(unit, 1, Integer::sum) > size.small().getOrDefault(unit, Integer.MAX_VALUE)) {
      return false;
    }
    askedOn.put(visit.resident().number(), day);
    return true;
  }
}
