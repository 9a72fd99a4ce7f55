package fi.kaiku.encounter.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.platform.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the phone columns of one record say together. A cell with a word that is no known label
 * ("040 123 4567, äiti") or with any other sign tells somebody else's numbers perhaps: they are
 * never sent to, but beside another mobile number they make them several. Numbers without a country
 * code are Finnish.
 */
final class PhoneNumbers {

  /** Less than this many digits is no number but a dash, a zero, "ei ole". */
  private static final int FEWEST_DIGITS = 3;

  /** Digits of a usual Finnish mobile number without its first zero. */
  private static final int USUAL_DIGITS = 9;

  private static final int FINLAND = 358;

  /** How Finnish mobile numbers begin that have more. */
  private static final List<String> LONGER = List.of("457", "49");

  /** Words that say what a number is, not whose. */
  private static final Set<String> LABELS =
      Set.of(
          "p",
          "puh",
          "puhelin",
          "tel",
          "tfn",
          "telefon",
          "phone",
          "gsm",
          "mob",
          "mobil",
          "mobile",
          "mobiili",
          "matkapuhelin",
          "matkapuh",
          "kännykkä",
          "cell",
          "koti",
          "kotipuhelin",
          "hem",
          "home",
          "nro",
          "numero",
          "nummer",
          "number",
          "työ",
          "työpuhelin",
          "arbete",
          "work");

  private static final Set<String> BETWEEN = Set.of("tai", "ja", "eller", "och", "or", "and");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern USUAL_SIGNS =
      Pattern.compile("[\\p{Nd}+()./\\s\\p{Pd}\u2212,;|&:]*");
  private static final Pattern SEPARATOR = Pattern.compile("[,;|&\\v]|\\s/|/\\s");

  /** A whole number that a program has written with a fraction: 403210634.0. */
  private static final Pattern FRACTION =
      Pattern.compile("(?<![0-9.,])(\\+?[0-9]{6,15})[.,]0{1,6}(?![0-9])");

  /** Or with all its digits and an exponent: 4.03210634E8. */
  private static final Pattern EXPONENT =
      Pattern.compile("(?<![0-9.,])([0-9])[.,]([0-9]{5,14})[eE]\\+?0?([0-9]{1,2})(?![0-9])");

  private static final Pattern LAST_DIGIT_APART = Pattern.compile("[\\s./(\\p{Pd}][0-9][\\s.)]*$");

  /** The number of a line in a list: 1. 040 123 4567. */
  private static final Pattern FIRST_DIGIT_APART = Pattern.compile("^\\s*[(]?[0-9][\\s.)/]+(?=0)");

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private final Set<String> mobiles = new HashSet<>();
  private final Set<String> noted = new HashSet<>();
  private boolean others;

  private PhoneNumbers() {}

  /**
   * The one number to send to, or why there is none.
   *
   * @param e164 only when the state is MOBILE
   */
  record Reading(PhoneState state, @Nullable String e164) {}

  /** Reads cells that may be empty, hold a number, several numbers or something else. */
  static Reading read(List<String> cells) {
    var numbers = new PhoneNumbers();
    cells.stream()
        .map(PlainText::ofCell)
        .filter(cell -> !cell.isEmpty())
        .forEach(numbers::readCell);
    return numbers.reading();
  }

  private void readCell(String given) {
    var cell = EXPONENT.matcher(given).replaceAll(PhoneNumbers::wholeNumber);
    cell = FRACTION.matcher(cell).replaceAll("$1");
    var found = new HashSet<String>();
    var whole = true;
    var bare = WORD.matcher(cell).replaceAll(PhoneNumbers::withoutWord);
    for (var piece : SEPARATOR.split(bare.replace(':', ' '), -1)) {
      if (!take(piece, found)) {
        for (var part : piece.split("/", -1)) {
          whole &= readPiece(part, found);
        }
      }
    }
    (whole && !isSomebodyElses(cell) ? mobiles : noted).addAll(found);
  }

  /** Only with every digit written out is the exponent known to hide none. */
  private static String wholeNumber(MatchResult number) {
    var digits = number.group(2);
    return digits.length() == Integer.parseInt(number.group(3))
        ? number.group(1) + digits
        : number.group();
  }

  private static boolean isSomebodyElses(String cell) {
    var words = WORD.matcher(cell).results().map(found -> lower(found.group()));
    return !words.allMatch(word -> LABELS.contains(word) || BETWEEN.contains(word))
        || !USUAL_SIGNS.matcher(WORD.matcher(cell).replaceAll("")).matches();
  }

  /** Labels leave nothing behind; any other word parts what stands on its two sides. */
  private static String withoutWord(MatchResult word) {
    return LABELS.contains(lower(word.group())) ? " " : ";";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** False when digits are left that are no number: they may belong to the one beside them. */
  private boolean readPiece(String piece, Set<String> found) {
    if (take(piece, found)) {
      return true;
    }
    var digits = piece.chars().filter(Character::isDigit).count();
    others |= digits >= FEWEST_DIGITS;
    return digits == 0;
  }

  /** True when the text is one valid number of any type and nothing else. */
  private boolean take(String text, Set<String> found) {
    var number = parse(text);
    number.ifPresent(
        valid -> {
          if (NUMBERS.getNumberType(valid) != PhoneNumberType.MOBILE || isTooLong(valid, text)) {
            others = true;
          } else {
            found.add(NUMBERS.format(valid, PhoneNumberFormat.E164));
          }
        });
    return number.isPresent();
  }

  /** A digit too many, or one that stands apart, makes it a number that nobody meant. */
  private static boolean isTooLong(PhoneNumber number, String text) {
    if (FIRST_DIGIT_APART.matcher(text).find()) {
      return true;
    }
    var digits = NUMBERS.getNationalSignificantNumber(number);
    return digits.length() > USUAL_DIGITS
        && (isFinnishOfUsualLength(number, digits) || LAST_DIGIT_APART.matcher(text).find());
  }

  private static boolean isFinnishOfUsualLength(PhoneNumber number, String digits) {
    return number.getCountryCode() == FINLAND && LONGER.stream().noneMatch(digits::startsWith);
  }

  private Reading reading() {
    var all = new HashSet<>(mobiles);
    all.addAll(noted);
    if (all.size() > 1) {
      return new Reading(PhoneState.SEVERAL, null);
    }
    if (mobiles.size() == 1 && noted.isEmpty()) {
      return new Reading(PhoneState.MOBILE, mobiles.iterator().next());
    }
    return new Reading(others || !noted.isEmpty() ? PhoneState.NOT_MOBILE : PhoneState.NONE, null);
  }

  private static Optional<PhoneNumber> parse(String text) {
    try {
      return Optional.of(NUMBERS.parse(text, "FI")).filter(NUMBERS::isValidNumber);
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }
}
