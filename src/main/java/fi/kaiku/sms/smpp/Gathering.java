package fi.kaiku.sms.smpp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what belongs together at once: to write each of many small PDUs by itself costs both ends
 * more than the PDUs. Whoever writes flushes each, which does nothing while the stream is held.
 */
final class Gathering extends BufferedOutputStream {

  private boolean held;

  Gathering(OutputStream line) {
    super(line);
  }

  /** From now on only a full buffer is written. One thread at a time holds. */
  synchronized void hold() {
    held = true;
  }

  /** Writes what has been gathered, and from now on each PDU by itself. */
  synchronized void release() throws IOException {
    held = false;
    flush();
  }

  @Override
  public synchronized void flush() throws IOException {
    if (!held) {
      super.flush();
    }
  }
}
