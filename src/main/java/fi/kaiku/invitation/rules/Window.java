package fi.kaiku.invitation.rules;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hours of a day in which messages may leave.
 *
 * @param from included
 * @param to excluded; midnight is the end of the day, written 24:00
 */
public record Window(LocalTime from, LocalTime to) {

  private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final String END_OF_DAY = "24:00";

  boolean isEmpty() {
    return !endsWithTheDay() && !from.isBefore(to);
  }

  public boolean endsWithTheDay() {
    return to.equals(LocalTime.MIDNIGHT);
  }

  public String fromText() {
    return from.format(DateTimeFormatter.ISO_LOCAL_TIME).substring(0, 5);
  }

  public String toText() {
    return endsWithTheDay() ? END_OF_DAY : to.toString();
  }

  /** A time of day as {@code HH:MM}, 00:00–23:59. */
  static Optional<LocalTime> beginning(String text) {
    return FORM.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
  }

  /** A time of day as {@code HH:MM}, 00:01–24:00. */
  static Optional<LocalTime> end(String text) {
    return text.equals(END_OF_DAY)
        ? Optional.of(LocalTime.MIDNIGHT)
        : beginning(text).filter(time -> !time.equals(LocalTime.MIDNIGHT));
  }
}
