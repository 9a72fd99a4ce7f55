package fi.kaiku.platform.address;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fi.kaiku.platform.PlainText;
import java.util.Optional;

/**
 * A phone number that can be called, of a mobile or not.
 *
 * @param e164 for example {@code +358401234567}
 */
public record ReachableNumber(String e164) {

  /** More than any number with its spaces. */
  public static final int LONGEST = 40;

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** What somebody has typed, if it is one number; without a country code it is Finnish. */
  public static Optional<ReachableNumber> of(String typed) {
    var text = PlainText.of(typed);
    if (text.length() > LONGEST || !text.matches("[+0-9()/.\\s\\p{Pd}]+")) {
      return Optional.empty();
    }
    try {
      var number = NUMBERS.parse(text, "FI");
      return NUMBERS.isValidNumber(number)
          ? Optional.of(new ReachableNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** As it is read aloud in Finland: {@code 040 1234567}; of other countries with their code. */
  public String spoken() {
    try {
      var number = NUMBERS.parse(e164, "FI");
      return NUMBERS.formatOutOfCountryCallingNumber(number, "FI");
    } catch (NumberParseException e) {
      return e164;
    }
  }

  /** Not the number itself, which must not come into a log. */
  @Override
  public String toString() {
    return "ReachableNumber";
  }
}
