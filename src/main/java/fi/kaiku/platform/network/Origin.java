package fi.kaiku.platform.network;

import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as limits tell it apart: one IPv4 address, or the first half
 * of an IPv6 one. A household, or whoever rents one server, has millions of addresses in that half.
 *
 * @param text the same for the same network; never for a log
 */
public record Origin(String text) {

  private static final int HALF = 8;

  /** The network of an address as a server is told it; a text that is no address is one itself. */
  public static Origin of(String address) {
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return new Origin(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, HALF)));
    } catch (IllegalArgumentException e) {
      return new Origin(address);
    }
  }

  @Override
  public String toString() {
    return "Origin";
  }
}
