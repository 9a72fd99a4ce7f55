package fi.kaiku.followup.oncall;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How people are called.
 *
 * @param minutes how long each has time to take an alarm up, 1–1440
 * @param anyHour whether they are called at any hour; else on working days in office hours
 * @param from when offices open
 * @param to when they close
 * @param byText whether those with a number get a text message as well
 */
public record CallingRule(
    int minutes, boolean anyHour, LocalTime from, LocalTime to, boolean byText) {

  public static final int MOST_MINUTES = 1440;

  public Duration time() {
    return Duration.ofMinutes(minutes);
  }

  /** The first moment from now on at which somebody may be called. */
  public Instant mayCallFrom(Instant now, WorkingDays days) {
    if (anyHour) {
      return now;
    }
    var today = Helsinki.day(now);
    var time = LocalTime.ofInstant(now, Helsinki.ZONE);
    if (days.on(today) && time.isBefore(to)) {
      return time.isBefore(from) ? opening(today) : now;
    }
    return opening(days.after(today, 1));
  }

  private Instant opening(LocalDate day) {
    return day.atTime(from).atZone(Helsinki.ZONE).toInstant();
  }
}
