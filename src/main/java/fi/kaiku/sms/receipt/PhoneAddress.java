package fi.kaiku.sms.receipt;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** A phone number as operators write it in receipts and replies. */
public final class PhoneAddress {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String FINLAND = "358";
  private static final int LONGEST_PREFIX = 6;
  private static final int SHORTEST_NUMBER = 8;

  /** What the operator says of its way of writing. */
  public enum Kind {
    INTERNATIONAL,
    NATIONAL,
    UNKNOWN
  }

  private PhoneAddress() {}

  public static String e164(String address) {
    return e164(address, Kind.UNKNOWN);
  }

  /**
   * The number in E.164 with its plus sign, from international or Finnish national form, with or
   * without 0, 00 and plus. What is no valid number either way is left as it is written.
   *
   * @return empty when the address has no digits: a name, or nothing
   */
  public static String e164(String address, Kind kind) {
    var digits = address.replaceAll("[^0-9]", "");
    if (digits.isEmpty()) {
      return "";
    }
    if (address.strip().startsWith("+")) {
      return international(digits).orElse("+" + digits);
    }
    if (kind == Kind.NATIONAL || digits.startsWith("0")) {
      return national(digits).or(() -> international(digits)).orElseGet(() -> inFinland(digits));
    }
    return international(digits).or(() -> national(digits)).orElse("+" + digits);
  }

  /**
   * The numbers that an address may stand for, the likeliest first: some operators write a routing
   * prefix before the number.
   */
  static List<String> readings(String address) {
    var digits = address.replaceAll("[^0-9]", "");
    var readings = new LinkedHashSet<String>();
    if (digits.length() >= SHORTEST_NUMBER) {
      readings.add(e164(address));
      for (int i = 1; i <= Math.min(LONGEST_PREFIX, digits.length() - SHORTEST_NUMBER); i++) {
        var rest = digits.substring(i);
        if (rest.startsWith(FINLAND) || rest.startsWith("0")) {
          national(rest).ifPresent(readings::add);
        }
      }
    }
    return List.copyOf(readings);
  }

  private static Optional<String> international(String digits) {
    return valid("+" + digits);
  }

  /** As dialled in Finland: also with 00 and any country code. */
  private static Optional<String> national(String digits) {
    return valid(digits);
  }

  private static Optional<String> valid(String number) {
    try {
      return Optional.of(NUMBERS.parse(number, "FI"))
          .filter(NUMBERS::isValidNumber)
          .map(one -> NUMBERS.format(one, PhoneNumberFormat.E164));
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  private static String inFinland(String digits) {
    if (digits.startsWith("00")) {
      return "+" + digits.substring(2);
    }
    return "+" + FINLAND + digits.replaceFirst("^0", "");
  }
}
