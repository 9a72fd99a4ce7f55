package fi.kaiku.channel.paper.scan;

import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes as readers of pictures want them; nothing is written to a disk. */
final class BytesInput extends ImageInputStreamImpl {

  private final byte[] bytes;

  BytesInput(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    bitOffset = 0;
    if (streamPos >= bytes.length) {
      return length == 0 ? 0 : -1;
    }
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return bytes.length;
  }
}
