package fi.kaiku.figures.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a period that is told as one.
 *
 * @param words its value in each dimension of time: {@code 2026-05}
 */
public record TimeBucket(Period period, List<String> words) {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

  /** A period cut by dimensions of time; one bucket when there are none. */
  public static List<TimeBucket> of(Period period, List<Dimension> times) {
    var buckets = new ArrayList<TimeBucket>();
    var from = period.from();
    while (!from.isAfter(period.to())) {
      var day = from;
      var next =
          times.stream()
              .map(time -> next(time, day))
              .min(Comparator.naturalOrder())
              .orElse(period.to().plusDays(1));
      var to = next.minusDays(1).isBefore(period.to()) ? next.minusDays(1) : period.to();
      var words = times.stream().map(time -> word(time, day)).toList();
      buckets.add(new TimeBucket(new Period(from, to), words));
      from = next;
    }
    return buckets;
  }

  /** The last day of the stretch of time with this word. */
  public static LocalDate lastDay(Dimension time, String word) {
    var year = Integer.parseInt(word.substring(0, 4));
    var first = LocalDate.of(year, 1, 1);
    var day =
        switch (time) {
          case YEAR -> first;
          case THIRD -> first.plusMonths(4L * (word.charAt(6) - '1'));
          case QUARTER -> first.plusMonths(3L * (word.charAt(6) - '1'));
          case MONTH -> LocalDate.parse(word + "-01");
          case WEEK -> LocalDate.parse(word + "-1", DateTimeFormatter.ISO_WEEK_DATE);
          default -> throw new IllegalArgumentException(time + " is no time");
        };
    return next(time, day).minusDays(1);
  }

  private static LocalDate next(Dimension time, LocalDate day) {
    var month = day.withDayOfMonth(1);
    return switch (time) {
      case YEAR -> day.withDayOfYear(1).plusYears(1);
      case THIRD -> month.plusMonths(4 - (day.getMonthValue() - 1) % 4);
      case QUARTER -> month.plusMonths(3 - (day.getMonthValue() - 1) % 3);
      case MONTH -> month.plusMonths(1);
      case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      default -> throw new IllegalArgumentException(time + " is no time");
    };
  }

  private static String word(Dimension time, LocalDate day) {
    return switch (time) {
      case YEAR -> String.valueOf(day.getYear());
      case THIRD -> day.getYear() + "-T" + ((day.getMonthValue() - 1) / 4 + 1);
      case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
      case MONTH -> day.format(MONTH);
      case WEEK ->
          "%d-W%02d"
              .formatted(
                  day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      default -> throw new IllegalArgumentException(time + " is no time");
    };
  }
}
