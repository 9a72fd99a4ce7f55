package fi.kaiku.channel.embed;

import fi.kaiku.channel.RowOrder;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EmbedStore {

  private final JdbcClient jdbc;
  private final RowOrder order;
  private final Sealing sealing;

  EmbedStore(JdbcClient jdbc, RowOrder order, Sealing sealing) {
    this.jdbc = jdbc;
    this.order = order;
    this.sealing = sealing;
  }

  /** Adds one; false when its name is taken. */
  boolean insert(Embed embed) {
    return jdbc.sql(
                """
                insert into channel.embed (id, key, name, origins, questionnaire, secret, made_on)
                values (:id, :key, :name, :origins, :questionnaire, :secret, :madeOn)
                on conflict (name) do nothing
                """)
            .param("id", embed.id())
            .param("key", embed.key())
            .param("name", embed.name())
            .param("origins", embed.origins().toArray(String[]::new))
            .param("questionnaire", embed.questionnaire())
            .param("secret", sealed(embed.secret()))
            .param("madeOn", embed.madeOn())
            .update()
        == 1;
  }

  List<Embed> all() {
    return jdbc.sql("select * from channel.embed order by stopped_on is not null, name")
        .query((row, _) -> embed(row))
        .list();
  }

  Optional<Embed> byKey(String key) {
    return jdbc.sql("select * from channel.embed where key = :key")
        .param("key", key)
        .query((row, _) -> embed(row))
        .optional();
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Embed> lock(UUID id) {
    return jdbc.sql("select * from channel.embed where id = :id for update")
        .param("id", id)
        .query((row, _) -> embed(row))
        .optional();
  }

  /** The secret of now becomes the earlier one. */
  void replaceSecret(UUID id, EmbedSecret fresh, Instant earlierUntil) {
    jdbc.sql(
            """
            update channel.embed
            set earlier_secret = secret, earlier_until_at = :until, secret = :secret where id = :id
            """)
        .param("until", earlierUntil.atOffset(ZoneOffset.UTC))
        .param("secret", sealed(fresh))
        .param("id", id)
        .update();
  }

  void stop(UUID id, LocalDate today) {
    jdbc.sql(
            """
            update channel.embed
            set stopped_on = :today, earlier_secret = null, earlier_until_at = null where id = :id
            """)
        .param("today", today)
        .param("id", id)
        .update();
  }

  void count(UUID embed, YearMonth month, EmbedOutcome outcome) {
    jdbc.sql(
            """
            insert into channel.embed_count (embed_id, in_month, outcome, times)
            values (:embed, :month, :outcome, 1)
            on conflict (embed_id, in_month, outcome) do update set times = embed_count.times + 1
            """)
        .param("embed", embed)
        .param("month", month.atDay(1))
        .param("outcome", outcome.name())
        .update();
  }

  /**
   * Forgets when each was counted last: PostgreSQL knows the transaction and the place of each row.
   */
  void forgetOrder() {
    order.forget("channel.embed_count", "embed_id, in_month, outcome");
  }

  /** How often each thing happened since a month began. */
  Map<EmbedOutcome, Integer> counts(UUID embed, YearMonth since) {
    var counts = new EnumMap<EmbedOutcome, Integer>(EmbedOutcome.class);
    jdbc.sql(
            """
            select outcome, sum(times) as times from channel.embed_count
            where embed_id = :embed and in_month >= :month group by outcome
            """)
        .param("embed", embed)
        .param("month", since.atDay(1))
        .query(
            row -> {
              counts.put(EmbedOutcome.valueOf(row.getString("outcome")), row.getInt("times"));
            });
    return counts;
  }

  private byte[] sealed(EmbedSecret secret) {
    return sealing.seal(secret.text()).bytes();
  }

  private EmbedSecret secret(byte[] sealed) {
    return new EmbedSecret(sealing.openText(Sealed.of(sealed)));
  }

  private Embed embed(ResultSet row) throws SQLException {
    return new Embed(
        row.getObject("id", UUID.class),
        row.getString("key"),
        row.getString("name"),
        List.of((String[]) row.getArray("origins").getArray()),
        row.getString("questionnaire"),
        secret(row.getBytes("secret")),
        earlier(row),
        row.getObject("made_on", LocalDate.class),
        row.getObject("stopped_on", LocalDate.class));
  }

  private Embed.@Nullable Earlier earlier(ResultSet row) throws SQLException {
    var sealed = row.getBytes("earlier_secret");
    return sealed == null
        ? null
        : new Embed.Earlier(
            secret(sealed), row.getObject("earlier_until_at", OffsetDateTime.class).toInstant());
  }
}
