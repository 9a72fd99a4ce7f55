package fi.kaiku.invitation;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.platform.together.Together;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkQuery {

  /** Numbered parameters: this is asked with every page of a customer's. */
  private static final String OPEN =
      """
      select n.number, d.language, d.visit_on, i.send_on, d.unit_id, u.name_fi, u.name_sv, u.name_en,
             d.service_id, d.kind, d.profession, d.age_band,
             i.questionnaire_code, i.questionnaire_version
      from unnest((select cast(? as bytea[])), (select cast(? as timestamptz[])))
           with ordinality as n (token_hash, at, number)
      join invitation.invitation i
           on i.token_hash = n.token_hash and i.state = 'DISPATCHED' and i.closes_at > n.at
      join invitation.decision d on d.encounter_id = i.encounter_id
      join organization.unit u on u.id = d.unit_id
      """;

  private final JdbcClient jdbc;
  private final Together<Tried, Optional<Invited>> tries =
      new Together<>(one -> one, this::openAll);

  LinkQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A link that somebody opens at a moment. */
  private record Tried(LinkToken token, Instant now) {}

  /** What an open link says; one look into an index, whether the link exists or not. */
  Optional<Invited> open(LinkToken token, Instant now) {
    return tries.ask(new Tried(token, now));
  }

  private List<Optional<Invited>> openAll(List<Tried> tried) {
    var invited = new HashMap<Integer, Invited>();
    jdbc.sql(OPEN)
        .param(SqlArrays.bytes(tried, one -> one.token().sha256()))
        .param(SqlArrays.of(tried, one -> one.now().atOffset(ZoneOffset.UTC)))
        .query((RowCallbackHandler) row -> invited.put(row.getInt("number"), invited(row)));
    return IntStream.rangeClosed(1, tried.size())
        .mapToObj(number -> Optional.ofNullable(invited.get(number)))
        .toList();
  }

  boolean isKnown(LinkToken token) {
    return jdbc.sql("select exists (select from invitation.invitation where token_hash = :hash)")
        .param("hash", token.sha256())
        .query(Boolean.class)
        .single();
  }

  /** The fingerprint of the number that a link was sent to, while it is remembered. */
  Optional<UUID> phoneKey(LinkToken token) {
    return jdbc.sql(
            """
            select phone_key from invitation.invitation
            where token_hash = :hash and phone_key is not null
            """)
        .param("hash", token.sha256())
        .query(SqlArrays.ID)
        .optional();
  }

  private static Invited invited(ResultSet row) throws SQLException {
    return new Invited(
        Language.of(row.getString("language")).orElseThrow(),
        row.getObject("visit_on", LocalDate.class),
        row.getObject("send_on", LocalDate.class),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new Names(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
        new ServiceId(row.getObject("service_id", UUID.class)),
        Kind.valueOf(row.getString("kind")),
        row.getString("profession"),
        row.getString("age_band"),
        row.getString("questionnaire_code"),
        row.getInt("questionnaire_version"));
  }
}
