package fi.kaiku.platform;

import java.util.Arrays;

/** Something sealed with the county's key, as it is stored; {@link Sealing} opens it. */
public final class Sealed {

  private final byte[] bytes;

  private Sealed(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What a column holds. */
  public static Sealed of(byte[] bytes) {
    return new Sealed(bytes.clone());
  }

  /** For a column. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Sealed";
  }
}
