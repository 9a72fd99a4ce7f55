package fi.kaiku.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps what may be read again (AES-256-GCM) and recognises what may not (HMAC-SHA-256). Each
 * purpose has its own key, derived from the county's master key with HMAC.
 */
@Component
public class Sealing {

  /** What a fingerprint is taken of; the same text has unrelated fingerprints for two purposes. */
  public enum Purpose {
    PERSON,
    PHONE,
    ANSWER,
    APPEARED,
    ALARM,
    CONTACT,
    NONCE,
    CONTENT,
    SAMPLE,
    ORDER,
    DEVICE,
    SIGN_IN,
    PAPER,
    FORM,
    WORDS,
    PLACE
  }

  private static final int NONCE_BYTES = 12;
  private static final int CIPHERS_AT_REST = 64;

  private final SecretKeySpec sealKey;
  private final Map<Purpose, Mac> macs = new EnumMap<>(Purpose.class);
  private final SecureRandom random = new SecureRandom();

  /** To make a cipher takes longer than to use it. */
  private final Queue<Cipher> atRest = new ArrayBlockingQueue<>(CIPHERS_AT_REST);

  Sealing(MasterKey master) {
    this.sealKey = new SecretKeySpec(hmac(master.asHmacKey(), "SEAL".getBytes(UTF_8)), "AES");
    for (var purpose : Purpose.values()) {
      var derived = hmac(master.asHmacKey(), purpose.name().getBytes(UTF_8));
      macs.put(purpose, mac(new SecretKeySpec(derived, "HmacSHA256")));
    }
  }

  /** Seals a text; the same text gives another sealed form each time. */
  public Sealed seal(String text) {
    return seal(text.getBytes(UTF_8));
  }

  public Sealed seal(byte[] plain) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var cipher = cipher();
      cipher.init(Cipher.ENCRYPT_MODE, sealKey, new GCMParameterSpec(128, nonce));
      var sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
      atRest.offer(cipher);
      return Sealed.of(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  /**
   * Seals a text, filled up with spaces to whole blocks, so that the length tells little; for texts
   * that are the same without spaces at their end, such as JSON.
   *
   * @param block bytes
   */
  public Sealed sealFilled(byte[] text, int block) {
    var blocks = (text.length + block - 1) / block;
    var filled = Arrays.copyOf(text, blocks * block);
    Arrays.fill(filled, text.length, filled.length, (byte) ' ');
    return seal(filled);
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws IllegalStateException when it was sealed with another key or has been changed
   */
  public byte[] open(Sealed text) {
    var sealed = text.bytes();
    try {
      var cipher = cipher();
      var nonce = new GCMParameterSpec(128, sealed, 0, NONCE_BYTES);
      cipher.init(Cipher.DECRYPT_MODE, sealKey, nonce);
      var plain = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
      atRest.offer(cipher);
      return plain;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open: sealed with another key, or changed", e);
    }
  }

  public String openText(Sealed sealed) {
    return new String(open(sealed), UTF_8);
  }

  /** One of those at rest, or a new one. One that has failed does not come back. */
  private Cipher cipher() throws GeneralSecurityException {
    var rested = atRest.poll();
    return rested == null ? Cipher.getInstance("AES/GCM/NoPadding") : rested;
  }

  /** The 128-bit fingerprint of a text for one purpose; always the same for the same text. */
  public UUID fingerprint(Purpose purpose, String text) {
    var mac = macs.get(purpose);
    if (mac == null) {
      throw new IllegalStateException("no key for " + purpose);
    }
    var bits = ByteBuffer.wrap(copy(mac).doFinal(text.getBytes(UTF_8)));
    return new UUID(bits.getLong(), bits.getLong());
  }

  /** A copy already knows its key; the one that is copied is never used itself. */
  private static Mac copy(Mac unused) {
    try {
      return (Mac) unused.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("cannot take a fingerprint", e);
    }
  }

  private static byte[] hmac(SecretKeySpec key, byte[] text) {
    return mac(key).doFinal(text);
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot take a fingerprint", e);
    }
  }
}
