package fi.kaiku.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Cuts what is written into numbered parts of a mebibyte, the last one shorter. */
final class PartStream extends OutputStream {

  private static final int SIZE = 1 << 20;

  private final BiConsumer<Integer, byte[]> parts;
  private final byte[] part = new byte[SIZE];
  private int used;
  private int number;

  PartStream(BiConsumer<Integer, byte[]> parts) {
    this.parts = parts;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    for (int done = 0; done < length; ) {
      var fits = Math.min(length - done, SIZE - used);
      System.arraycopy(bytes, from + done, part, used, fits);
      done += fits;
      used += fits;
      if (used == SIZE) {
        cut();
      }
    }
  }

  /** Hands on the last part. Flushing does not: it would make small ones. */
  @Override
  public void close() {
    if (used > 0) {
      cut();
    }
  }

  private void cut() {
    parts.accept(number++, Arrays.copyOf(part, used));
    used = 0;
  }
}
