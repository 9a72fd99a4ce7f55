package fi.kaiku.channel.kiosk;

import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EnvelopeKeyStore {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final JdbcClient jdbc;

  EnvelopeKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A pair of keys.
   *
   * @param point the public one, 65 bytes in base64url
   * @param secret the private one in PKCS #8, sealed
   */
  record Row(int number, String point, Sealed secret) {}

  Optional<Row> newest() {
    return jdbc.sql(
            """
            select number, public_key, private_sealed from channel.envelope_key
            order by number desc limit 1
            """)
        .query(
            (row, _) ->
                new Row(
                    row.getInt("number"),
                    BASE64.encodeToString(row.getBytes("public_key")),
                    Sealed.of(row.getBytes("private_sealed"))))
        .optional();
  }

  Optional<Sealed> secret(int number) {
    return jdbc.sql("select private_sealed from channel.envelope_key where number = :number")
        .param("number", number)
        .query((row, _) -> Sealed.of(row.getBytes("private_sealed")))
        .optional();
  }

  /** Another node may have been quicker. */
  void insert(Row row, Instant now) {
    jdbc.sql(
            """
            insert into channel.envelope_key (number, public_key, private_sealed, made_at)
            values (:number, :point, :secret, :now)
            on conflict do nothing
            """)
        .param("number", row.number())
        .param("point", Base64.getUrlDecoder().decode(row.point()))
        .param("secret", row.secret().bytes())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
