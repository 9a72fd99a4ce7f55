package fi.kaiku.invitation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.calendar.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When messages may leave; times are Helsinki's. */
class ScheduleTest {

  private static final Holidays HOLIDAYS = new Holidays();

  @ParameterizedTest
  @CsvSource({
    // visit, decided, leaves
    "2026-06-01, 2026-06-01T15:00, 2026-06-02T12:00", // Monday, Tuesday
    "2026-06-05, 2026-06-05T15:00, 2026-06-06T12:00", // Friday, Saturday
    "2026-06-06, 2026-06-06T15:00, 2026-06-08T12:00", // Saturday, not Sunday
    "2026-06-18, 2026-06-18T15:00, 2026-06-22T12:00", // over Midsummer
    "2026-12-23, 2026-12-23T15:00, 2026-12-28T12:00", // over Christmas and a Sunday
    "2026-12-31, 2026-12-31T15:00, 2027-01-02T12:00", // over New Year
    "2026-04-02, 2026-04-02T15:00, 2026-04-04T12:00", // over Good Friday
    "2028-02-28, 2028-02-28T15:00, 2028-02-29T12:00", // into a leap day
    "2027-02-28, 2027-03-01T09:00, 2027-03-01T12:00", // out of February
    "2026-06-01, 2026-06-02T11:59:59, 2026-06-02T12:00",
    "2026-06-01, 2026-06-02T12:00, 2026-06-02T12:00",
    "2026-06-01, 2026-06-02T14:30, 2026-06-02T14:30", // reported late: at once
    "2026-06-01, 2026-06-02T17:59:59, 2026-06-02T17:59:59",
    "2026-06-01, 2026-06-02T18:00, 2026-06-03T12:00", // the window has closed
    "2026-03-28, 2026-03-28T15:00, 2026-03-30T12:00", // over the night of 23 hours
    "2026-10-24, 2026-10-24T15:00, 2026-10-26T12:00" // over the night of 25 hours
  })
  void a_message_leaves_on_the_next_day_that_is_for_sending(
      LocalDate visit, LocalDateTime decided, LocalDateTime leaves) {
    assertThat(standard().slot(Kind.VISIT, visit, at(decided)).sendAfter()).isEqualTo(at(leaves));
    assertThat(standard().slot(Kind.VISIT, visit, at(decided)).sendOn())
        .isEqualTo(leaves.toLocalDate());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-02T11:59:59, false",
    "2026-06-02T12:00, true",
    "2026-06-02T17:59:59, true",
    "2026-06-02T18:00, false",
    "2026-06-07T15:00, false", // Sunday
    "2026-06-19T15:00, false", // Midsummer Eve
    "2026-12-06T15:00, false", // Independence Day
    "2026-12-24T15:00, false", // Christmas Eve
    "2026-12-31T15:00, true", // New Year's Eve is a day as any
    "2028-02-29T15:00, true",
    "2026-03-28T12:00, true", // the day before and after the clocks change
    "2026-03-30T12:00, true",
    "2026-10-26T11:59, false"
  })
  void messages_leave_inside_the_window_only(LocalDateTime when, boolean open) {
    assertThat(standard().open(at(when))).isEqualTo(open);
  }

  @Test
  void the_window_keeps_its_local_hours_when_the_clocks_change() {
    var noonInWinter = Instant.parse("2026-03-28T10:00:00Z");
    var noonInSummer = Instant.parse("2026-03-30T09:00:00Z");

    assertThat(standard().open(noonInWinter)).isTrue();
    assertThat(standard().open(noonInWinter.minusSeconds(1))).isFalse();
    assertThat(standard().open(noonInSummer)).isTrue();
    assertThat(standard().open(noonInSummer.minusSeconds(1))).isFalse();
  }

  @Test
  void a_day_of_25_hours_is_open_for_25_when_all_day_is() {
    var allDay = schedule(RulesReaderTest.SEND_AT_ONCE_ALL_DAY);
    var midnight = Instant.parse("2026-10-24T21:00:00Z");

    assertThat(allDay.closes(LocalDate.of(2026, 10, 25)))
        .isEqualTo(midnight.plus(Duration.ofHours(25)));
    assertThat(allDay.open(midnight.plus(Duration.ofHours(25)).minusMillis(1))).isTrue();
  }

  @Test
  void an_hour_that_does_not_exist_is_no_window() {
    var nightly = schedule("window: {from: \"03:10\", to: \"04:00\"}\nweekdays: [sun]");
    var saturday = at(LocalDateTime.parse("2026-03-28T12:00"));

    assertThat(nightly.slot(Kind.VISIT, LocalDate.of(2026, 3, 28), saturday).sendOn())
        .isNotEqualTo(LocalDate.of(2026, 3, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-02, 2026-06-04T18:00",
    "2026-06-05, 2026-06-08T18:00", // Friday, Saturday, not Sunday, Monday
    "2026-06-17, 2026-06-22T18:00" // Thursday, then over Midsummer
  })
  void a_message_may_be_two_sending_days_late(LocalDate day, LocalDateTime expires) {
    var planned = standard().slot(Kind.VISIT, day.minusDays(1), at(day.atTime(9, 0)));

    assertThat(planned.notAfter()).isEqualTo(at(expires));
  }

  @Test
  void the_next_working_day_is_no_saturday() {
    var friday = LocalDate.of(2026, 6, 5);
    var schedule = schedule("delay: next-working-day");

    assertThat(schedule.slot(Kind.VISIT, friday, at(friday.atTime(15, 0))).sendOn())
        .isEqualTo(LocalDate.of(2026, 6, 8));
  }

  @Test
  void the_same_day_is_the_day_of_the_visit_while_the_window_is_open() {
    var monday = LocalDate.of(2026, 6, 1);
    var schedule = schedule("delay: same-day");

    assertThat(schedule.slot(Kind.VISIT, monday, at(monday.atTime(9, 0))).sendAfter())
        .isEqualTo(at(monday.atTime(12, 0)));
    assertThat(schedule.slot(Kind.VISIT, monday, at(monday.atTime(19, 0))).sendAfter())
        .isEqualTo(at(monday.plusDays(1).atTime(12, 0)));
  }

  @Test
  void a_county_may_send_on_holidays() {
    var always = schedule("holidays: yes");

    assertThat(always.open(at(LocalDateTime.parse("2026-12-25T13:00")))).isTrue();
  }

  private static Schedule standard() {
    return new Schedule(Rules.standard(), HOLIDAYS::on);
  }

  private static Schedule schedule(String yaml) {
    return new Schedule(RulesReader.read(yaml), HOLIDAYS::on);
  }

  private static Instant at(LocalDateTime helsinki) {
    return helsinki.atZone(Helsinki.ZONE).toInstant();
  }
}
