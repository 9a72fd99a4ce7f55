package fi.kaiku.platform.upload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * What somebody handed in, put aside so that it can be read several times: under a key that only
 * the memory of this process has, in a file that has lost its name. However the process ends,
 * nothing of it can be read afterwards.
 */
final class SealedFile implements Closeable {

  private static final int BUFFER = 64 * 1024;
  private static final int KEY_BITS = 256;
  private static final int BLOCK = 16;

  private final FileChannel channel;
  private final SecretKey key;

  private SealedFile(FileChannel channel, SecretKey key) {
    this.channel = channel;
    this.key = key;
  }

  /** Puts all of a stream aside on the disk that a folder is on. */
  static SealedFile of(InputStream content, Path folder) throws IOException {
    var sealed = new SealedFile(nameless(folder), freshKey());
    try {
      var clear = new CipherInputStream(content, sealed.cipher(Cipher.ENCRYPT_MODE));
      var buffer = new byte[BUFFER];
      for (int count = clear.read(buffer); count >= 0; count = clear.read(buffer)) {
        sealed.append(ByteBuffer.wrap(buffer, 0, count));
      }
      return sealed;
    } catch (IOException | RuntimeException e) {
      sealed.close();
      throw e;
    }
  }

  /** Reads it from the beginning; any number of readers do not disturb each other. */
  InputStream open() {
    return new CipherInputStream(
        Channels.newInputStream(new PositionedReader(channel)), cipher(Cipher.DECRYPT_MODE));
  }

  /** In bytes. */
  long size() throws IOException {
    return channel.size();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void append(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** The file is gone from its folder before the first byte is in it. */
  private static FileChannel nameless(Path folder) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var file = Files.createTempFile(folder, "sealed", null, ownerOnly);
    try {
      return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } finally {
      Files.delete(file);
    }
  }

  /** Each file has a key of its own, so every counter may begin at nought. */
  private Cipher cipher(int mode) {
    try {
      var cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no AES in this Java", e);
    }
  }

  private static SecretKey freshKey() {
    try {
      var keys = KeyGenerator.getInstance("AES");
      keys.init(KEY_BITS);
      return keys.generateKey();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no AES in this Java", e);
    }
  }
}
