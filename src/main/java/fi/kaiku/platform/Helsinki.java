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

  /** {@code 7.3.2026}, for readers whose language is not known. */
  public static String text(LocalDate day) {
    return day.format(FORM);
  }

  /** {@code 7.3.2026}, {@code 7 March 2026}, as the reader writes it. */
  public static String text(LocalDate day, Language reader) {
    return switch (reader) {
      case FI, SV -> text(day);
      case EN -> DateTimeFormatter.ofPattern("d MMMM yyyy", reader.locale()).format(day);
    };
  }

  /** {@code 7.3.2026 klo 9.05}, as the reader writes it. */
  public static String moment(Instant instant, Language reader) {
    var pattern =
        switch (reader) {
          case FI -> "d.M.yyyy 'klo'\u00a0H.mm";
          case SV -> "d.M.yyyy 'kl.'\u00a0H.mm";
          case EN -> "d MMMM yyyy 'at'\u00a0H:mm";
        };
    return DateTimeFormatter.ofPattern(pattern, reader.locale()).withZone(ZONE).format(instant);
  }
}
