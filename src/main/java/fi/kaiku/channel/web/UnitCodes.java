package fi.kaiku.channel.web;

import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Short codes of units, eight signs of Crockford's base 32: digits and letters without i, l, o and
 * u. A code is made from the unit's id with the county's key, so it is the same for ever and none
 * leads to another. Among 1 000 units two are alike once in two million counties.
 */
@Component
class UnitCodes {

  private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 8;
  private static final int BITS = 5;
  private static final int LONGEST_TYPED = 20;

  private final Sealing sealing;

  UnitCodes(Sealing sealing) {
    this.sealing = sealing;
  }

  String of(UnitId unit) {
    var bits = sealing.fingerprint(Purpose.PLACE, unit.value().toString());
    var rest = bits.getMostSignificantBits();
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt((int) (rest & (SIGNS.length() - 1))));
      rest >>>= BITS;
    }
    return code.toString();
  }

  /** As it stands on paper: {@code 7k3m-9qxd}. */
  static String printed(String code) {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  /** What somebody typed, in one form; empty when it is no code. */
  static String read(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return "";
    }
    var code =
        typed
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s.-]", "")
            .replace('o', '0')
            .replaceAll("[il]", "1");
    var isOne = code.length() == LENGTH && code.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
    return isOne ? code : "";
  }
}
