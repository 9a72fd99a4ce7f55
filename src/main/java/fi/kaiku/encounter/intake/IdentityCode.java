package fi.kaiku.encounter.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Finnish personal identity code (henkilötunnus) with the century signs in use since 2023: + for
 * the 1800s, - and Y X W V U for the 1900s, A to F for the 2000s. Two people may differ in the sign
 * alone. Temporary codes (individual numbers 900–999) are codes like any other.
 *
 * @param value eleven characters, upper case
 */
record IdentityCode(String value, LocalDate birthDate) {

  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final Pattern FORM =
      Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})([-+A-FU-Y])([0-9]{3})([0-9A-Y])");
  private static final int SMALLEST_INDIVIDUAL = 2;

  /** Reads a code in either case; empty when form, date, individual number or check is wrong. */
  static Optional<IdentityCode> parse(String text) {
    var code = text.toUpperCase(Locale.ROOT);
    var parts = FORM.matcher(code);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var digits = parts.group(1) + parts.group(2) + parts.group(3) + parts.group(5);
    var check = CHECKS.charAt(Integer.parseInt(digits) % CHECKS.length());
    if (check != code.charAt(10) || Integer.parseInt(parts.group(5)) < SMALLEST_INDIVIDUAL) {
      return Optional.empty();
    }
    try {
      var year = century(parts.group(4).charAt(0)) + number(parts.group(3));
      var birth = LocalDate.of(year, number(parts.group(2)), number(parts.group(1)));
      return Optional.of(new IdentityCode(code, birth));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Age in full years on a day, negative before birth; born on 29 February: from 1 March. */
  static int age(LocalDate birthDate, LocalDate day) {
    var age = Period.between(birthDate, day).getYears();
    return day.isBefore(birthDate) ? -1 : age;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int century(char sign) {
    return switch (sign) {
      case '+' -> 1800;
      case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
      default -> 1900;
    };
  }

  @Override
  public String toString() {
    return "IdentityCode";
  }
}
