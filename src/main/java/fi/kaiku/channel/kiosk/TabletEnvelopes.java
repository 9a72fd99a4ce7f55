package fi.kaiku.channel.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Sealing;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Opens what tablets have sealed: ECDH on P-256 with a key made for each answer, HKDF with SHA-256
 * (RFC 5869), AES-256-GCM. The id of the answer is bound to what is inside, so that none can be
 * handed in under another one's.
 */
@Component
public class TabletEnvelopes {

  /** What the key of an envelope is derived for. */
  private static final byte[] PURPOSE = "kaiku kiosk answer 1".getBytes(UTF_8);

  private static final int NONCE_BYTES = 12;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final EnvelopeKeyStore store;
  private final Sealing sealing;
  private final Clock clock;
  private final Map<Integer, PrivateKey> known = new ConcurrentHashMap<>();

  TabletEnvelopes(EnvelopeKeyStore store, Sealing sealing, Clock clock) {
    this.store = store;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The public key that tablets seal to: its number, and its point of 65 bytes in base64url. */
  public record PublicKey(int number, String point) {}

  /** The newest one, made when there is none yet. */
  public PublicKey publicKey() {
    var row = store.newest().orElseGet(this::first);
    return new PublicKey(row.number(), row.point());
  }

  private EnvelopeKeyStore.Row first() {
    var pair = PointOfP256.freshPair();
    var secret = sealing.seal(pair.getPrivate().getEncoded());
    var point = BASE64.encodeToString(PointOfP256.bytes(pair.getPublic()));
    store.insert(new EnvelopeKeyStore.Row(1, point, secret), clock.instant());
    return store.newest().orElseThrow();
  }

  /**
   * What is inside an envelope.
   *
   * @param id of the answer, as its sender made it
   * @throws Unopenable when it is sealed to another key, for another id, or has been changed
   */
  public byte[] open(Envelope envelope, String id) {
    if (envelope.nonce().length != NONCE_BYTES) {
      throw new Unopenable();
    }
    var key = known.computeIfAbsent(envelope.key(), this::secret);
    try {
      return open(envelope, id, key);
    } catch (GeneralSecurityException e) {
      return openByTheKeyOfToday(envelope, id, key);
    }
  }

  /** A database that was restored under a running node may hold another key of the same number. */
  private byte[] openByTheKeyOfToday(Envelope envelope, String id, PrivateKey tried) {
    var key = secret(envelope.key());
    if (key.equals(tried)) {
      throw new Unopenable();
    }
    known.put(envelope.key(), key);
    try {
      return open(envelope, id, key);
    } catch (GeneralSecurityException e) {
      throw new Unopenable();
    }
  }

  private static byte[] open(Envelope envelope, String id, PrivateKey key)
      throws GeneralSecurityException {
    var shared = PointOfP256.agree(key, envelope.point());
    var derived = PointOfP256.hkdf(shared, envelope.point(), PURPOSE);
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(derived, "AES"),
        new GCMParameterSpec(128, envelope.nonce()));
    cipher.updateAAD(id.getBytes(UTF_8));
    return cipher.doFinal(envelope.text());
  }

  private PrivateKey secret(int number) {
    var sealed = store.secret(number).orElseThrow(Unopenable::new);
    try {
      return KeyFactory.getInstance("EC")
          .generatePrivate(new PKCS8EncodedKeySpec(sealing.open(sealed)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of envelopes is not one of P-256", e);
    }
  }

  /** An envelope that is not for us, or has been changed. */
  public static final class Unopenable extends RuntimeException {
    Unopenable() {
      super("the envelope cannot be opened");
    }
  }
}
