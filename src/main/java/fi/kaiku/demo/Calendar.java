package fi.kaiku.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The days of the demo's history: which are lived through, and which still have to be. Each is
 * written down as it ends, so that an interrupted history goes on where it stopped.
 */
final class Calendar {

  private static final String LAST_DAY = "last-day";
  private static final String WHOLE = "whole-until";
  private static final int LONGEST_CATCH_UP_DAYS = 10;

  private final Diary diary;
  private final Period length;

  /**
   * A calendar.
   *
   * @param length of the whole history, which ends yesterday
   */
  Calendar(Diary diary, Period length) {
    this.diary = diary;
    this.length = length;
  }

  /** The first day of a history that ends yesterday. */
  LocalDate firstDay(LocalDate today) {
    return today.minusDays(1).minus(length).plusDays(1);
  }

  /**
   * The days that are missing until yesterday. Whoever comes back to a whole history after a long
   * pause sees a gap rather than waits.
   */
  List<LocalDate> missing(LocalDate today) {
    var next = lastDay().map(last -> last.plusDays(1)).orElse(firstDay(today));
    var soon = today.minusDays(LONGEST_CATCH_UP_DAYS);
    var first = diary.read(WHOLE).isPresent() && next.isBefore(soon) ? soon : next;
    return first.isBefore(today) ? first.datesUntil(today).toList() : List.of();
  }

  private Optional<LocalDate> lastDay() {
    return diary.read(LAST_DAY).map(LocalDate::parse);
  }

  void lived(LocalDate day) {
    diary.write(LAST_DAY, day.toString());
  }

  /** From now on a long pause leaves a gap. */
  void wholeUntil(LocalDate today) {
    diary.write(WHOLE, today.toString());
  }
}
