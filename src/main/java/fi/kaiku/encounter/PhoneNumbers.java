package fi.kaiku.encounter;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fi.kaiku.encounter.Encounter.PhoneState;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the phone columns of one record say together. A number with a note ("040 123 4567 (äiti)")
 * is somebody else's perhaps: it is never sent to, but beside another mobile number it makes them
 * several. Numbers without a country code are Finnish.
 */
final class PhoneNumbers {

  /** Less than this many digits is no number but a dash, a zero, "ei ole". */
  private static final int FEWEST_DIGITS = 3;

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[,;|\\n&]|\\s/|/\\s|\\b(?:tai|ja|eller|och|or|and)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:tel|puh|gsm|mob|mobil|p)\\b[.:\\s]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE = Pattern.compile("\\([^)0-9]*\\)|[\\p{L}:]+");
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
    for (var cell : cells) {
      if (!cell.isBlank()) {
        numbers.readCell(cell);
      }
    }
    return numbers.reading();
  }

  private void readCell(String cell) {
    for (var piece : SEPARATOR.split(cell, -1)) {
      var number = LABEL.matcher(piece).replaceFirst("");
      if (!take(number, mobiles)) {
        List.of(number.split("/", -1)).forEach(this::readPiece);
      }
    }
  }

  private void readPiece(String piece) {
    if (!take(piece, mobiles) && !take(NOTE.matcher(piece).replaceAll(""), noted)) {
      others |= piece.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
  }

  /** True when the text is one valid number of any type and nothing else. */
  private boolean take(String text, Set<String> found) {
    var hasNote = text.chars().anyMatch(Character::isLetter);
    var number = hasNote ? Optional.<PhoneNumber>empty() : parse(text);
    number.ifPresent(
        valid -> {
          if (NUMBERS.getNumberType(valid) == PhoneNumberType.MOBILE) {
            found.add(NUMBERS.format(valid, PhoneNumberFormat.E164));
          } else {
            others = true;
          }
        });
    return number.isPresent();
  }

  private Reading reading() {
    var all = new HashSet<>(mobiles);
    all.addAll(noted);
    if (all.size() > 1) {
      return new Reading(PhoneState.SEVERAL, null);
    }
    if (mobiles.size() == 1) {
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
