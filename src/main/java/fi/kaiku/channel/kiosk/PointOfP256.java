package fi.kaiku.channel.kiosk;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Points of the curve P-256 as browsers write them ("raw"): 4, then x and y of 32 bytes each (SEC
 * 1, uncompressed).
 */
final class PointOfP256 {

  private static final String CURVE = "secp256r1";
  private static final int FIELD_BYTES = 32;
  private static final int BYTES = 1 + 2 * FIELD_BYTES;
  private static final byte UNCOMPRESSED = 4;

  private PointOfP256() {}

  static KeyPair freshPair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec(CURVE));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has P-256", e);
    }
  }

  static byte[] bytes(PublicKey key) {
    var point = ((ECPublicKey) key).getW();
    var bytes = new byte[BYTES];
    bytes[0] = UNCOMPRESSED;
    write(point.getAffineX(), bytes, 1);
    write(point.getAffineY(), bytes, 1 + FIELD_BYTES);
    return bytes;
  }

  private static void write(BigInteger number, byte[] into, int at) {
    var bytes = number.toByteArray();
    int from = Math.max(0, bytes.length - FIELD_BYTES);
    int length = bytes.length - from;
    System.arraycopy(bytes, from, into, at + FIELD_BYTES - length, length);
  }

  /**
   * The secret that both sides share (ECDH); what is not on the curve is refused.
   *
   * @throws GeneralSecurityException when the bytes are no point of the curve
   */
  static byte[] agree(PrivateKey own, byte[] other) throws GeneralSecurityException {
    if (other.length != BYTES || other[0] != UNCOMPRESSED) {
      throw new InvalidKeyException("not an uncompressed point of P-256");
    }
    var x = new BigInteger(1, Arrays.copyOfRange(other, 1, 1 + FIELD_BYTES));
    var y = new BigInteger(1, Arrays.copyOfRange(other, 1 + FIELD_BYTES, BYTES));
    var curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec(CURVE));
    var spec =
        new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class));
    var agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(own);
    agreement.doPhase(KeyFactory.getInstance("EC").generatePublic(spec), true);
    return agreement.generateSecret();
  }

  /** 32 bytes of HKDF with SHA-256. */
  static byte[] hkdf(byte[] secret, byte[] salt, byte[] purpose) throws GeneralSecurityException {
    var parameters =
        HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(purpose, FIELD_BYTES);
    return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
  }
}
