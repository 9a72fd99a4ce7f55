package fi.kaiku.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private final WorkingDays days = new WorkingDays(new Holidays());

  @Test
  void weekends_and_holidays_are_not_counted() {
    assertThat(days.after(day("2026-06-01"), 5)).isEqualTo(day("2026-06-08"));
    assertThat(days.after(day("2026-06-17"), 2)).isEqualTo(day("2026-06-22"));
    assertThat(days.after(day("2026-12-23"), 1)).isEqualTo(day("2026-12-28"));
  }

  @Test
  void whoever_asks_on_a_day_off_asks_as_if_on_the_evening_before_the_next_working_day() {
    assertThat(days.after(day("2026-06-06"), 1)).isEqualTo(day("2026-06-08"));
    assertThat(days.after(day("2026-06-07"), 1)).isEqualTo(day("2026-06-08"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
