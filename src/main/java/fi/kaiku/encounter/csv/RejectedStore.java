package fi.kaiku.encounter.csv;

import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.csv.RejectedRow.ColumnFlaw;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
public class RejectedStore {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Sealing sealing;
  private final Clock clock;

  RejectedStore(JdbcClient jdbc, Sealing sealing, Clock clock) {
    this.jdbc = jdbc;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** A row that is to be tried again. */
  public record Waiting(
      RejectedId id, DeliveryId delivery, String source, int line, Map<String, String> known) {}

  void insert(DeliveryId delivery, List<RejectedRow> rows) {
    jdbc.sql(
            """
            insert into encounter.rejected (id, delivery_id, line, source_id, flaws, record)
            select gen_random_uuid(), :delivery, r.*
            from unnest(cast(:lines as integer[]), :sourceIds, cast(:flaws as jsonb[]), :records)
                 as r
            """)
        .param("delivery", delivery.value())
        .param("lines", rows.stream().map(row -> "" + row.line()).toArray(String[]::new))
        .param("sourceIds", rows.stream().map(RejectedRow::sourceId).toArray(String[]::new))
        .param(
            "flaws",
            rows.stream().map(row -> JSON.writeValueAsString(row.flaws())).toArray(String[]::new))
        .param("records", rows.stream().map(row -> sealed(row.known())).toArray(byte[][]::new))
        .update();
  }

  /** Unresolved rows of a delivery after a line, in order; the caller's transaction locks them. */
  public List<Waiting> waiting(DeliveryId delivery, int afterLine, int limit) {
    return jdbc.sql(
            """
            select r.id, r.delivery_id, d.source, r.line, r.record
            from encounter.rejected r join encounter.delivery d on d.id = r.delivery_id
            where r.delivery_id = :delivery and r.line > :after
              and r.resolved_at is null and r.record is not null
            order by r.line
            limit :limit
            for update of r
            """)
        .param("delivery", delivery.value())
        .param("after", afterLine)
        .param("limit", limit)
        .query(this::opened)
        .list();
  }

  /** An unresolved row of a delivery that the viewer may see. */
  public Optional<Waiting> waiting(RejectedId id, Viewer viewer) {
    return jdbc.sql(
            """
            select r.id, r.delivery_id, d.source, r.line, r.record
            from encounter.rejected r join encounter.delivery d on d.id = r.delivery_id
            where r.id = :id and r.resolved_at is null and r.record is not null
              and (:wholeCounty or d.sender_id = :viewer)
            for update of r
            """)
        .param("id", id.value())
        .param("wholeCounty", viewer.reach().isWholeCounty())
        .param("viewer", viewer.staff().value())
        .query(this::opened)
        .optional();
  }

  /** It has been taken in: it and older records of the same encounter wait no longer. */
  public void resolve(Waiting row) {
    jdbc.sql(
            """
            update encounter.rejected r
            set resolved_at = :now, retried_at = case when r.id = :id then :now else r.retried_at end
            from encounter.delivery d, encounter.rejected tried
                 join encounter.delivery its on its.id = tried.delivery_id
            where tried.id = :id and d.id = r.delivery_id and r.resolved_at is null
              and (r.id = :id
                   or d.source = its.source and r.source_id = tried.source_id
                      and (d.received_at, r.line) < (its.received_at, tried.line))
            """)
        .param("id", row.id().value())
        .param("now", now())
        .update();
  }

  /** It has been tried and still cannot be taken in. */
  public void stillFlawed(Waiting row, List<ColumnFlaw> flaws) {
    jdbc.sql(
            """
            update encounter.rejected set flaws = cast(:flaws as jsonb), retried_at = :now
            where id = :id
            """)
        .param("id", row.id().value())
        .param("flaws", JSON.writeValueAsString(flaws))
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private byte @Nullable [] sealed(@Nullable Map<String, String> known) {
    return known == null ? null : sealing.seal(JSON.writeValueAsString(known)).bytes();
  }

  private Waiting opened(ResultSet row, int index) throws SQLException {
    var record = Objects.requireNonNull(row.getBytes("record"));
    return new Waiting(
        new RejectedId(row.getObject("id", UUID.class)),
        new DeliveryId(row.getObject("delivery_id", UUID.class)),
        row.getString("source"),
        row.getInt("line"),
        JSON.readValue(sealing.open(Sealed.of(record)), CELLS));
  }
}
