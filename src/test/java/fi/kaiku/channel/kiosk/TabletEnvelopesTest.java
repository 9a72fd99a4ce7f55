package fi.kaiku.channel.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.channel.kiosk.TabletEnvelopes.PublicKey;
import fi.kaiku.channel.kiosk.TabletEnvelopes.Unopenable;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a tablet has sealed is opened by the county alone, whatever happens to its database. */
@KaikuTest
class TabletEnvelopesTest {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder();

  @Autowired TabletEnvelopes envelopes;
  @Autowired JdbcClient jdbc;

  @Test
  void what_is_sealed_to_the_countys_key_is_opened_for_its_own_id_only() throws Exception {
    var sealed = sealed(envelopes.publicKey(), "one", "said");

    assertThat(envelopes.open(sealed, "one")).asString(UTF_8).isEqualTo("said");
    assertThatThrownBy(() -> envelopes.open(sealed, "another")).isInstanceOf(Unopenable.class);
  }

  @Test
  void an_envelope_to_the_key_of_a_restored_database_is_opened_without_a_new_start()
      throws Exception {
    var before = envelopes.publicKey();
    envelopes.open(sealed(before, "one", "said"), "one");
    jdbc.sql("delete from channel.envelope_key").update();
    var after = envelopes.publicKey();

    assertThat(after.number()).isEqualTo(before.number());
    assertThat(envelopes.open(sealed(after, "two", "said too"), "two"))
        .asString(UTF_8)
        .isEqualTo("said too");
    var lost = sealed(before, "three", "said too late");
    assertThatThrownBy(() -> envelopes.open(lost, "three")).isInstanceOf(Unopenable.class);
  }

  /** As a browser seals. */
  private static Envelope sealed(PublicKey to, String id, String said)
      throws GeneralSecurityException {
    var own = PointOfP256.freshPair();
    var point = PointOfP256.bytes(own.getPublic());
    var shared = PointOfP256.agree(own.getPrivate(), Base64.getUrlDecoder().decode(to.point()));
    var key = PointOfP256.hkdf(shared, point, "kaiku kiosk answer 1".getBytes(UTF_8));
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    cipher.updateAAD(id.getBytes(UTF_8));
    var text = cipher.doFinal(said.getBytes(UTF_8));
    return Envelope.of(
        to.number(),
        BASE64.encodeToString(point),
        BASE64.encodeToString(cipher.getIV()),
        BASE64.encodeToString(text));
  }
}
