package fi.kaiku.invitation.rules;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.platform.Helsinki;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * When messages may leave under some rules. Days and hours are Helsinki's; the edges of a window
 * are computed as instants day by day, so a day of 23 or 25 hours comes out right.
 */
public final class Schedule {

  private final Rules rules;
  private final Predicate<LocalDate> holiday;

  public Schedule(Rules rules, Predicate<LocalDate> holiday) {
    this.rules = rules;
    this.holiday = holiday;
  }

  /** Whether a message may leave at this instant. */
  public boolean open(Instant now) {
    var day = day(now);
    return sendsOn(day) && !now.isBefore(opens(day)) && now.isBefore(closes(day));
  }

  /** When a message about a contact goes, if it is planned now. */
  public Slot slot(Kind kind, LocalDate visitOn, Instant now) {
    var start = later(opens(earliestDay(kind, visitOn)), now);
    var day = day(start);
    while (!sendsOn(day) || !closes(day).isAfter(later(opens(day), start))) {
      day = day.plusDays(1);
    }
    return new Slot(day, later(opens(day), start), closes(lastDay(day)));
  }

  /** The end of a day's window. */
  public Instant closes(LocalDate day) {
    var window = rules.window();
    return window.endsWithTheDay()
        ? day.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant()
        : day.atTime(window.to()).atZone(Helsinki.ZONE).toInstant();
  }

  public static LocalDate day(Instant instant) {
    return Helsinki.day(instant);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Instant opens(LocalDate day) {
    return day.atTime(rules.window().from()).atZone(Helsinki.ZONE).toInstant();
  }

  private boolean sendsOn(LocalDate day) {
    return rules.weekdays().contains(day.getDayOfWeek())
        && (rules.onHolidays() || !holiday.test(day));
  }

  private LocalDate earliestDay(Kind kind, LocalDate visitOn) {
    return switch (rules.delay(kind)) {
      case AT_ONCE, SAME_DAY -> visitOn;
      case NEXT_DAY -> visitOn.plusDays(1);
      case NEXT_WORKING_DAY -> workingDayAfter(visitOn);
    };
  }

  private LocalDate workingDayAfter(LocalDate visitOn) {
    var day = visitOn.plusDays(1);
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || holiday.test(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Late by so many sending days, not days of the calendar: a long weekend expires nothing. */
  private LocalDate lastDay(LocalDate sendOn) {
    var day = sendOn;
    for (int late = 0; late < rules.lateDays(); ) {
      day = day.plusDays(1);
      if (sendsOn(day)) {
        late++;
      }
    }
    return day;
  }
}
