package fi.kaiku.platform.network;

import fi.kaiku.platform.Refused;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * One address, or all that begin alike.
 *
 * @param bits how many bits of the address count
 */
public record Network(InetAddress address, int bits) {

  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

  /**
   * Reads {@code 10.1.2.3}, {@code 10.1.0.0/16}, {@code 2001:db8::1} or {@code 2001:db8::/32}.
   *
   * @throws Refused when it is none of these; names of hosts are none
   */
  public static Network of(String text) {
    var parts = text.strip().split("/", -1);
    try {
      if (!ADDRESS.matcher(parts[0]).matches()) {
        throw refused(text);
      }
      var address = InetAddress.ofLiteral(parts[0]);
      var longest = address.getAddress().length * Byte.SIZE;
      var bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
      if (parts.length > 2 || bits < 0 || bits > longest) {
        throw refused(text);
      }
      return new Network(address, bits);
    } catch (IllegalArgumentException e) {
      throw refused(text);
    }
  }

  /** Whether an address, as a request tells it, is in here; what is no address is nowhere. */
  public boolean has(String other) {
    try {
      var theirs = InetAddress.ofLiteral(other).getAddress();
      var ours = address.getAddress();
      return theirs.length == ours.length && Arrays.equals(cut(theirs), cut(ours));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** With its length, also of a single address. */
  String text() {
    return address.getHostAddress() + "/" + bits;
  }

  private byte[] cut(byte[] whole) {
    var cut = whole.clone();
    for (int bit = bits; bit < cut.length * Byte.SIZE; bit++) {
      cut[bit / Byte.SIZE] &= (byte) ~(0x80 >> (bit % Byte.SIZE));
    }
    return cut;
  }

  private static Refused refused(String text) {
    return new Refused(
        "'" + text + "' is no address and no network; write for example 10.1.2.3 or 10.1.0.0/16");
  }
}
