package fi.kaiku.channel.paper;

import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What the code on a page of a form says: the layout of the form, its number, the page and the OID
 * of the unit, signed with the county's key so that nothing else is taken for one. Capital letters,
 * digits and a few signs, which a QR code holds best: {@code KAIKU:P1:1000017:1:1.2.246.10.1:…}.
 */
@Component
public class PageCodes {

  /** Changes with the layout of the form. */
  private static final String LAYOUT = "KAIKU:P1";

  private static final Pattern CODE =
      Pattern.compile("KAIKU:P1:(\\d{2,16}):([1-9]):[0-9.]{1,64}:[A-V0-9]{12}");

  private static final int SIGNATURE = 12;
  private static final int BITS = 5;
  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

  private final Sealing sealing;

  PageCodes(Sealing sealing) {
    this.sealing = sealing;
  }

  /** What a code turned out to be. */
  public sealed interface Reading {

    /** A page of a form of this county. */
    record Ours(Serial serial, int page) implements Reading {}

    /** Anything else. */
    record Foreign() implements Reading {}
  }

  /**
   * What is written on a page.
   *
   * @param page from 1
   * @param oid of the form's unit
   */
  public String write(Serial serial, int page, String oid) {
    var said = "%s:%s:%d:%s".formatted(LAYOUT, serial.digits(), page, oid);
    return said + ":" + signature(said);
  }

  public Reading read(String code) {
    var parts = CODE.matcher(code);
    if (!parts.matches()) {
      return new Reading.Foreign();
    }
    var said = code.substring(0, code.length() - SIGNATURE - 1);
    return code.endsWith(":" + signature(said))
        ? Serial.of(parts.group(1))
            .<Reading>map(serial -> new Reading.Ours(serial, Integer.parseInt(parts.group(2))))
            .orElseGet(Reading.Foreign::new)
        : new Reading.Foreign();
  }

  /** 60 bits of the fingerprint, five a letter. */
  private String signature(String said) {
    var bits = sealing.fingerprint(Purpose.PAPER, said).getMostSignificantBits();
    var letters = new StringBuilder(SIGNATURE);
    for (int i = 0; i < SIGNATURE; i++) {
      letters.append(LETTERS.charAt((int) (bits >>> (i * BITS)) & 31));
    }
    return letters.toString();
  }
}
