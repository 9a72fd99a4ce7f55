package fi.kaiku.platform.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/**
 * Reads an open file from its beginning with a place of its own; closing it leaves the file open.
 */
final class PositionedReader implements ReadableByteChannel {

  private final FileChannel file;
  private long position;
  private boolean open = true;

  PositionedReader(FileChannel file) {
    this.file = file;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int count = file.read(target, position);
    position += Math.max(count, 0);
    return count;
  }

  @Override
  public boolean isOpen() {
    return open && file.isOpen();
  }

  @Override
  public void close() {
    open = false;
  }
}
