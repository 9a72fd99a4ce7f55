package fi.kaiku.sms.kannel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of a reply as the gateway puts it into the address: octets of whatever alphabet the
 * message had, so 16-bit characters come with a zero in every letter's place.
 */
final class ReplyOctets {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final byte[] octets;

  private ReplyOctets(byte[] octets) {
    this.octets = octets;
  }

  /** The octets of one parameter; none when the address has no such parameter. */
  static Optional<ReplyOctets> of(String query, String parameter) {
    return Stream.of(query.split("&"))
        .filter(pair -> pair.startsWith(parameter + "="))
        .map(pair -> new ReplyOctets(decoded(pair.substring(parameter.length() + 1))))
        .findFirst();
  }

  /**
   * The text.
   *
   * @param charset what the gateway says it is; empty when it does not say
   */
  String text(String charset) {
    return named(charset)
        .flatMap(this::strictly)
        .or(this::inSixteenBits)
        .or(() -> strictly(UTF_8))
        .orElseGet(() -> new String(octets, WINDOWS));
  }

  private Optional<String> inSixteenBits() {
    if (octets.length % 2 == 1 || hasZero(0) == hasZero(1)) {
      return Optional.empty();
    }
    return strictly(hasZero(0) ? UTF_16BE : UTF_16LE);
  }

  private boolean hasZero(int place) {
    return IntStream.range(0, octets.length).anyMatch(i -> i % 2 == place && octets[i] == 0);
  }

  private Optional<String> strictly(Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 is what a gateway says of octets that it has not looked into. */
  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(name)
          .filter(some -> !some.isBlank() && Charset.isSupported(some))
          .map(Charset::forName)
          .filter(charset -> !charset.equals(UTF_8));
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static byte[] decoded(String value) {
    var octets = new ByteArrayOutputStream(value.length());
    for (int i = 0; i < value.length(); i++) {
      var octet = value.charAt(i) == '%' ? hex(value, i + 1) : -1;
      if (octet >= 0) {
        octets.write(octet);
        i += 2;
      } else {
        octets.writeBytes(value.substring(i, i + 1).replace('+', ' ').getBytes(ISO_8859_1));
      }
    }
    return octets.toByteArray();
  }

  private static int hex(String value, int start) {
    if (start + 2 > value.length()) {
      return -1;
    }
    var high = Character.digit(value.charAt(start), 16);
    var low = Character.digit(value.charAt(start + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
