package fi.kaiku.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as they are lived and written in Finland. */
public final class Helsinki {

  public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d.M.yyyy");

  private Helsinki() {}

  /** The day that it is at this instant. */
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The beginning of the day of a moment. */
  public static Instant midnight(Instant instant) {
    return day(instant).atStartOfDay(ZONE).toInstant();
  }

  /** {@code 7.3.2026}, in every language. */
  public static String text(LocalDate day) {
    return day.format(FORM);
  }

  /** {@code 7.3.2026 klo 9.05}, as the reader writes it. */
  public static String moment(Instant instant, Language reader) {
    var pattern =
        switch (reader) {
          case FI -> "d.M.yyyy 'klo' H.mm";
          case SV -> "d.M.yyyy 'kl.' H.mm";
          case EN -> "d MMMM yyyy 'at' H:mm";
        };
    return DateTimeFormatter.ofPattern(pattern, reader.locale()).withZone(ZONE).format(instant);
  }
}
