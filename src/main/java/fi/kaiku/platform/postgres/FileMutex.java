package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A lock between processes on a file, free again when its holder is gone, however it went. Threads
 * of one process must agree among themselves before they take it.
 */
final class FileMutex implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private FileMutex(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
  }

  /** Opened, not locked yet. */
  static FileMutex on(Path file) {
    try {
      return new FileMutex(file);
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /** Locked for this process alone, as soon as nobody else has it. */
  static FileMutex taken(Path file) {
    var mutex = on(file);
    try {
      mutex.channel.lock();
      return mutex;
    } catch (IOException e) {
      mutex.close();
      throw refused(file, e);
    }
  }

  /** Joins the others who share it. */
  FileLock share() {
    try {
      return channel.lock(0, Long.MAX_VALUE, true);
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /** Whether no other process has or shares it at this moment. */
  boolean isMineAlone() {
    try (var lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  private static DatabaseRefused refused(Path file, IOException cause) {
    return new DatabaseRefused(
        "cannot lock " + file,
        "the user who starts Kaiku must be able to write there, on a local file system",
        cause);
  }
}
