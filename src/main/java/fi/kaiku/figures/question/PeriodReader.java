package fi.kaiku.figures.question;

import fi.kaiku.platform.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a period from {@code from} and {@code to}. Days in the middle of a month, or of a week when
 * weeks are asked for, are taken for the whole of it, or refused with the days that would do.
 */
final class PeriodReader {

  /** What becomes of days in the middle. */
  enum InTheMiddle {
    WIDEN,
    REFUSE
  }

  private static final int USUAL_MONTHS = 3;

  /** Thirty years, in days. */
  private static final int LONGEST = 30 * 366;

  /** So many weeks are a table that nobody reads. */
  private static final int MOST_WEEKS = 3 * 366;

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

  private final Map<String, List<String>> parameters;
  private final InTheMiddle inTheMiddle;
  private final List<Fault> faults;

  PeriodReader(Map<String, List<String>> parameters, InTheMiddle inTheMiddle, List<Fault> faults) {
    this.parameters = parameters;
    this.inTheMiddle = inTheMiddle;
    this.faults = faults;
  }

  /**
   * A period that was read.
   *
   * @param widened whether other days were asked for
   */
  record Read(Period period, boolean widened) {}

  /** What a period is made of. */
  private enum Stretch {
    MONTH,
    WEEK;

    Period whole(Period days) {
      return this == WEEK ? days.wholeWeeks() : days.wholeMonths();
    }

    /** Where the next one begins. */
    LocalDate after(LocalDate begin) {
      return this == WEEK ? begin.plusWeeks(1) : begin.plusMonths(1);
    }

    boolean isTooMany(Period days) {
      return days.days() > LONGEST || (this == WEEK && days.days() / 7 > MOST_WEEKS);
    }
  }

  /**
   * Reads it.
   *
   * @param usual when no days are given
   * @param by in weeks when it is by week
   */
  Read read(Period usual, List<Dimension> by) {
    var stretch = by.contains(Dimension.WEEK) ? Stretch.WEEK : Stretch.MONTH;
    var from = day("from");
    var to = day("to");
    var last = to.orElse(usual.to());
    var first = from.orElse(to.isEmpty() ? usual.from() : threeMonthsUpTo(last));
    if (last.isBefore(first)) {
      faults.add(Fault.of("from", "figures.fault.period", first.toString(), last.toString()));
      return new Read(usual, false);
    }
    var whole = stretch.whole(new Period(first, last));
    if (stretch.isTooMany(whole)) {
      faults.add(Fault.of("from", "figures.fault.long"));
    }
    var widened =
        (from.isPresent() && !first.equals(whole.from()))
            || (to.isPresent() && !last.equals(whole.to()));
    if (widened && inTheMiddle == InTheMiddle.REFUSE) {
      refuse(from, to, stretch);
    }
    return new Read(whole, widened);
  }

  private static LocalDate threeMonthsUpTo(LocalDate day) {
    return Period.lastMonths(USUAL_MONTHS, day).from();
  }

  /** Says of each day that is in the middle which ones before and after it would do. */
  private void refuse(Optional<LocalDate> from, Optional<LocalDate> to, Stretch stretch) {
    from.ifPresent(
        day -> {
          var begin = stretch.whole(new Period(day, day)).from();
          refuse("from", day, begin, stretch.after(begin));
        });
    to.ifPresent(
        day -> {
          var around = stretch.whole(new Period(day, day));
          refuse("to", day, around.from().minusDays(1), around.to());
        });
  }

  private void refuse(String parameter, LocalDate given, LocalDate before, LocalDate after) {
    if (!given.equals(before) && !given.equals(after)) {
      var bounds = List.of(given.toString(), before.toString(), after.toString());
      faults.add(new Fault(parameter, "figures.fault.middle", bounds));
    }
  }

  private Optional<LocalDate> day(String parameter) {
    var given = String.join(",", parameters.getOrDefault(parameter, List.of())).strip();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(given);
      if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException e) {
      // Told below, together with days that no county has seen.
    }
    faults.add(Fault.of(parameter, "figures.fault.day", QuestionReader.echo(given)));
    return Optional.empty();
  }
}
