package fi.kaiku.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.figures.question.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where the answers of a group may be cut in time; five are enough. */
class TimeCutsTest {

  @Test
  void a_small_group_is_told_by_the_third_where_months_would_be_too_few() {
    var year = months(6, 3, 4, 9, 2, 2, 0, 3, 9, 9, 9, 9);

    assertThat(isCut(year, "2025-05-01")).isTrue();
    assertThat(isCut(year, "2025-02-01")).isTrue();
    assertThat(isCut(year, "2025-03-01")).isFalse();
    assertThat(isCut(year, "2025-04-01")).isTrue();
    assertThat(isCut(year, "2025-07-01")).isFalse();
    assertThat(isCut(year, "2025-09-01")).isTrue();
  }

  @Test
  void a_month_without_answers_takes_the_cut_of_its_neighbour() {
    var year = months(9, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0);

    assertThat(isCut(year, "2025-02-01")).isTrue();
    assertThat(isCut(year, "2025-03-01")).isTrue();
    assertThat(isCut(year, "2025-04-01")).isTrue();
  }

  @Test
  void a_year_of_few_is_told_with_the_years_before_it() {
    assertThat(isCut(Map.of("2024-03-01", 30L, "2025-03-01", 4L), "2026-01-01")).isFalse();
    assertThat(isCut(Map.of("2024-03-01", 30L, "2025-03-01", 5L), "2026-01-01")).isTrue();
    assertThat(isCut(Map.of("2024-03-01", 4L, "2025-03-01", 30L), "2025-01-01")).isFalse();
    assertThat(isCut(Map.of("2025-03-01", 4L), "2025-01-01")).isTrue();
  }

  @Test
  void in_the_open_year_the_month_that_has_ended_is_told_and_the_days_since_wait() {
    var year = new TreeMap<String, Long>(Map.of("2026-09-10", 9L, "2026-10-10", 9L));
    year.put("2026-11-02", 3L);

    assertThat(isCut(year, "2026-10-01")).isTrue();
    assertThat(isCut(year, "2026-11-01")).isTrue();
    assertThat(isCut(year, "2026-11-25")).isFalse();
    year.put("2026-11-03", 2L);
    assertThat(isCut(year, "2026-11-25")).isTrue();
  }

  /**
   * Asked for to its last day, the year would tell the few days that the period up to now hides.
   */
  @Test
  void the_whole_open_year_waits_like_the_period_up_to_now() {
    assertThat(isCut(Map.of("2026-09-10", 9L, "2026-11-02", 3L), "2027-01-01")).isFalse();
    assertThat(isCut(Map.of("2026-09-10", 9L, "2026-11-02", 5L), "2027-01-01")).isTrue();
  }

  @Test
  void a_month_of_many_is_told_by_the_week_but_no_weekend_by_itself() {
    var days = new TreeMap<String, Long>();
    for (var day = LocalDate.of(2025, 6, 2); day.getMonthValue() == 6; day = day.plusDays(1)) {
      days.put(day.toString(), day.getDayOfWeek().getValue() > 5 ? 1L : 8L);
    }

    assertThat(isCut(days, "2025-06-09")).isTrue();
    assertThat(isCut(days, "2025-06-11")).isTrue();
    assertThat(isCut(days, "2025-06-14")).isFalse();
    assertThat(isCut(days, "2025-06-15")).isFalse();
  }

  private static Map<String, Long> months(long... counts) {
    var months = new TreeMap<String, Long>();
    for (int month = 0; month < counts.length; month++) {
      months.put(LocalDate.of(2025, month + 1, 10).toString(), counts[month]);
    }
    return months;
  }

  /** Whether the last day is known to be the last must not make a difference. */
  private static boolean isCut(Map<String, Long> days, String day) {
    var last = days.keySet().stream().map(LocalDate::parse).max(Comparator.naturalOrder());
    var cut = isCut(days, LocalDate.parse(day), LocalDate.MAX);
    assertThat(isCut(days, LocalDate.parse(day), last.orElseThrow())).isEqualTo(cut);
    return cut;
  }

  private static boolean isCut(Map<String, Long> days, LocalDate cut, LocalDate last) {
    var period = new Period(LocalDate.of(2024, 1, 1), cut.minusDays(1));
    var axis = TimeAxis.of(period, List.of(), new TimeAxis.Known(2024, last, 2026));
    var counts = new long[axis.size()];
    days.forEach(
        (at, count) -> {
          if (LocalDate.parse(at).getYear() <= period.to().getYear()) {
            counts[axis.around(LocalDate.parse(at))] += count;
          }
        });
    return new TimeCuts(axis, 5, LongStream.of(counts)).isCut(cut);
  }
}
