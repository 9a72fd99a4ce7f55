package fi.kaiku.encounter.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Somebody who does not exist: individual numbers from 900 up are given to nobody, nor are the
 * phone numbers.
 *
 * @param number tells people apart, 0 to 8999
 */
record InventedPerson(int number, LocalDate birthDate) {

  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("ddMMyy");
  private static final String[] SURNAMES = {
    "Kivimäki", "Öhman", "Järvelä", "Åkerlund", "Niskanen", "Sandström", "Huttunen", "Väänänen"
  };
  private static final String[] FIRST_NAMES = {
    "Aino", "Kaj", "Päivi", "Gunnel", "Onni", "Märta", "Eero", "Sirkka-Liisa"
  };

  static InventedPerson adult(int number) {
    return new InventedPerson(number, LocalDate.of(1931, 1, 1).plusDays(number * 26L % 27_000));
  }

  static InventedPerson minor(int number) {
    return new InventedPerson(number, LocalDate.of(2009, 1, 1).plusDays(number * 5L % 5_000));
  }

  String identityCode() {
    var individual = "%03d".formatted(900 + number % 100);
    var digits = SHORT.format(birthDate) + individual;
    return SHORT.format(birthDate) + sign() + individual + check(digits);
  }

  /** Old and new signs in turn. */
  private char sign() {
    var signs = birthDate.getYear() < 2000 ? "-YXWVU" : "ABCDEF";
    return signs.charAt(number % signs.length());
  }

  static char check(String digits) {
    return CHECKS.charAt(Integer.parseInt(digits) % CHECKS.length());
  }

  String mobile() {
    return "040000%04d".formatted(number);
  }

  /** As different people type it. */
  String mobileAsTyped() {
    var last = "%04d".formatted(number);
    return switch (number % 4) {
      case 0 -> "040 000 " + last;
      case 1 -> "+358 40 000 " + last;
      case 2 -> "040-000" + last;
      default -> "040000" + last;
    };
  }

  String surname() {
    return SURNAMES[number % SURNAMES.length];
  }

  String firstNames() {
    return FIRST_NAMES[number / 3 % FIRST_NAMES.length];
  }
}
