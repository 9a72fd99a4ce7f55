package fi.kaiku.demo.county;

import fi.kaiku.demo.county.Resident.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The invented residents: number 4711 is always the same person. */
public final class Residents {

  /** Numbers from here on are visitors of the demo, one new person for each visit they make. */
  public static final int FIRST_VISITOR = 100_000;

  /** Numbers from here on are those who were at a unit together with a visitor. */
  public static final int FIRST_NEWCOMER = 200_000;

  /** How many people have phone numbers that begin alike. */
  public static final int SERIES = 10_000;

  private static final Pattern PHONE = Pattern.compile("\\+?358(50|40|45|44)000(\\d{4})");
  private static final Map<String, Integer> FIRST_OF_SERIES =
      Map.of("50", 0, "40", SERIES, "45", FIRST_VISITOR, "44", FIRST_NEWCOMER);
  private static final LocalDate BORN_BEFORE = LocalDate.of(2026, 1, 1);
  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private final InventedCounty county;

  public Residents(InventedCounty county) {
    this.county = county;
  }

  Resident get(int number) {
    var dice = Dice.of(1, number);
    var age = county.placeOf(number).service().age(dice);
    var born = BORN_BEFORE.minusYears(age).minusDays(dice.nextInt(1, 366));
    var tongue = motherTongue(dice);
    var contact = tongue.equals("fi") || Dice.chance(dice, 0.6) ? "fi" : contactLanguage(tongue);
    return new Resident(
        number, identityCode(born, dice), born, tongue, contact, phones(number, dice), wish(dice));
  }

  /** A grown-up with a mobile number of their own who speaks the language. */
  public Resident visitor(int number, String language) {
    var dice = Dice.of(2, number);
    var born = BORN_BEFORE.minusYears(dice.nextInt(20, 80)).minusDays(dice.nextInt(1, 366));
    return new Resident(
        number,
        identityCode(born, dice),
        born,
        language,
        language,
        List.of(phone(number)),
        Wish.NONE);
  }

  /** Whose number it is, in the international form with or without the plus. */
  public Optional<Integer> owner(String phone) {
    var matcher = PHONE.matcher(phone);
    return matcher.matches()
        ? Optional.of(
            FIRST_OF_SERIES.getOrDefault(matcher.group(1), 0) + Integer.parseInt(matcher.group(2)))
        : Optional.empty();
  }

  private static String phone(int number) {
    return "+358" + series(number) + "000" + four(number);
  }

  private static String series(int number) {
    if (number >= FIRST_NEWCOMER) {
      return "44";
    }
    if (number >= FIRST_VISITOR) {
      return "45";
    }
    return number >= SERIES ? "40" : "50";
  }

  private static List<String> phones(int number, RandomGenerator dice) {
    var mobile = phone(number);
    var local = "0" + mobile.substring(4);
    return switch (Dice.pick(dice, 62, 30, 2.5, 2.2, 2.0)) {
      case 0 -> List.of(mobile);
      case 1 -> List.of(local.substring(0, 3) + " " + local.substring(3, 6) + " " + four(number));
      case 2 -> List.of();
      case 3 -> List.of(mobile, phone((number + SERIES / 2) % SERIES));
      default -> List.of("019 200 " + four(number));
    };
  }

  private static String four(int number) {
    return String.format(Locale.ROOT, "%04d", number % SERIES);
  }

  private static String motherTongue(RandomGenerator dice) {
    var tongues = new String[] {"fi", "sv", "en", "ru", "et", "ar", "so", "uk"};
    return tongues[Dice.pick(dice, 84, 6, 2.2, 2.6, 1.6, 1.3, 1.0, 1.3)];
  }

  private static String contactLanguage(String tongue) {
    return tongue.equals("sv") ? "sv" : "en";
  }

  private static Wish wish(RandomGenerator dice) {
    return switch (Dice.pick(dice, 97.4, 1.6, 0.8, 0.2)) {
      case 0 -> Wish.NONE;
      case 1 -> Wish.FORBIDS;
      case 2 -> Wish.NON_DISCLOSURE;
      default -> Wish.DECEASED;
    };
  }

  private static String identityCode(LocalDate born, RandomGenerator dice) {
    var day =
        String.format(
            Locale.ROOT,
            "%02d%02d%02d",
            born.getDayOfMonth(),
            born.getMonthValue(),
            born.getYear() % 100);
    var signs = born.getYear() < 2000 ? "-YXWVU" : "ABCDEF";
    var individual = String.valueOf(dice.nextInt(900, 1000));
    var check = CHECK.charAt(Integer.parseInt(day + individual) % CHECK.length());
    return day + signs.charAt(dice.nextInt(signs.length())) + individual + check;
  }
}
