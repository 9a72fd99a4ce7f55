package fi.kaiku.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as readers write them. */
public final class Days {

  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d.M.yyyy");

  private Days() {}

  /** {@code 7.3.2026}, in every language. */
  public static String text(LocalDate day) {
    return day.format(FORM);
  }
}
