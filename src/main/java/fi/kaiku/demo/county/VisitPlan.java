package fi.kaiku.demo.county;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Who comes where on which day; the same day always gives the same visits. */
public final class VisitPlan {

  private static final Set<MonthDay> CLOSED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(5, 1),
          MonthDay.of(12, 6),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  private final InventedCounty county;
  private final Residents residents;

  public VisitPlan(InventedCounty county, Residents residents) {
    this.county = county;
    this.residents = residents;
  }

  public List<Visit> on(LocalDate day) {
    var visits = new ArrayList<Visit>();
    for (var place : county.places()) {
      var dice = Dice.of(3, day.toEpochDay(), place.firstResident());
      var count = Math.round(place.visitsADay() * share(day) * dice.nextDouble(0.88, 1.12));
      for (int i = 0; i < count; i++) {
        var number = place.firstResident() + dice.nextInt(place.residents());
        var id = String.format(Locale.ROOT, "LC-%tY%<tm%<td-%04d", day, visits.size() + 1);
        visits.add(visit(id, place, number, day, dice));
      }
    }
    return visits;
  }

  /** One visit that begins at a given moment. */
  public Visit at(LocalDateTime moment, String sourceId, int resident) {
    var dice = Dice.of(4, sourceId.hashCode(), resident);
    var planned = visit(sourceId, county.placeOf(resident), resident, moment.toLocalDate(), dice);
    return new Visit(
        sourceId,
        planned.resident(),
        planned.place(),
        planned.oid(),
        moment,
        planned.kind(),
        planned.profession(),
        "FINISHED");
  }

  private Visit visit(String id, Place place, int resident, LocalDate day, RandomGenerator dice) {
    var start = LocalTime.of(8, 0).plusMinutes(5L * dice.nextInt(95));
    var kind = kind(place.service(), dice);
    var oid = Dice.chance(dice, 0.004) ? InventedCounty.FORGOTTEN_OID : place.oid();
    // Now and then an extract brings a visit of several weeks ago.
    var on = Dice.chance(dice, 0.004) ? day.minusDays(24) : day;
    return new Visit(
        id,
        residents.get(resident),
        place,
        oid,
        on.atTime(start),
        kind,
        profession(place.service(), kind, dice),
        status(dice));
  }

  private static double share(LocalDate day) {
    if (CLOSED.contains(MonthDay.from(day))) {
      return 0;
    }
    return switch (day.getDayOfWeek()) {
      case MONDAY -> 1.14;
      case TUESDAY -> 1.06;
      case WEDNESDAY, THURSDAY -> 1.0;
      case FRIDAY -> 0.8;
      case SATURDAY, SUNDAY -> 0;
    };
  }

  private static String kind(Specialty service, RandomGenerator dice) {
    return switch (service) {
      case HEALTH_STATION ->
          new String[] {"VISIT", "PHONE", "DIGITAL", "HOME"}[Dice.pick(dice, 68, 24, 7, 1)];
      case NEUVOLA -> new String[] {"VISIT", "PHONE", "HOME"}[Dice.pick(dice, 88, 8, 4)];
      case ORAL_HEALTH -> "VISIT";
    };
  }

  private static String profession(Specialty service, String kind, RandomGenerator dice) {
    return switch (service) {
      case HEALTH_STATION ->
          kind.equals("VISIT")
              ? new String[] {"doctor", "nurse", "physiotherapist"}[Dice.pick(dice, 44, 50, 6)]
              : Dice.chance(dice, 0.8) ? "nurse" : "doctor";
      case NEUVOLA ->
          new String[] {"public-health-nurse", "doctor", "midwife"}[Dice.pick(dice, 80, 12, 8)];
      case ORAL_HEALTH -> Dice.chance(dice, 0.65) ? "dentist" : "dental-hygienist";
    };
  }

  private static String status(RandomGenerator dice) {
    var statuses = new String[] {"FINISHED", "CANCELLED", "NO_SHOW", "IN_PROGRESS"};
    return statuses[Dice.pick(dice, 94, 3.5, 1.7, 0.8)];
  }
}
