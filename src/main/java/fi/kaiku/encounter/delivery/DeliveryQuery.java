package fi.kaiku.encounter.delivery;

import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.csv.RejectedRow.ColumnFlaw;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.platform.Helsinki;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the pages of deliveries show. A delivery concerns the whole county: who may see some units
 * only sees those that they handed in themselves.
 */
@Repository
class DeliveryQuery {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<ColumnFlaw>> FLAWS = new TypeReference<>() {};
  private static final String DELIVERIES =
      """
      select d.*, (select count(*) from encounter.rejected r
                   where r.delivery_id = d.id and r.resolved_at is null) as waiting
      from encounter.delivery d
      where (:wholeCounty or d.sender_id = :viewer)
      """;
  private static final String REJECTED =
      """
      select r.*, d.source
      from encounter.rejected r join encounter.delivery d on d.id = r.delivery_id
      where (:wholeCounty or d.sender_id = :viewer)
      """;

  private final JdbcClient jdbc;

  DeliveryQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first: a page, counted from 1, and one row of the next if there is a next. */
  List<DeliveryRow> page(Viewer viewer, int page, int size) {
    return jdbc.sql(DELIVERIES + "order by d.received_at desc, d.id limit :limit offset :offset")
        .param("wholeCounty", viewer.reach().isWholeCounty())
        .param("viewer", viewer.staff().value())
        .param("limit", size + 1)
        .param("offset", (page - 1L) * size)
        .query(DeliveryQuery::delivery)
        .list();
  }

  /** The newest deliveries with rows that nobody has resolved. */
  List<DeliveryRow> waiting(Viewer viewer, int limit) {
    return jdbc.sql(
            DELIVERIES
                + """
                and exists (select from encounter.rejected r
                            where r.delivery_id = d.id and r.resolved_at is null)
                order by d.received_at desc, d.id limit :limit
                """)
        .param("wholeCounty", viewer.reach().isWholeCounty())
        .param("viewer", viewer.staff().value())
        .param("limit", limit)
        .query(DeliveryQuery::delivery)
        .list();
  }

  Optional<DeliveryRow> find(DeliveryId id, Viewer viewer) {
    return jdbc.sql(DELIVERIES + "and d.id = :id")
        .param("wholeCounty", viewer.reach().isWholeCounty())
        .param("viewer", viewer.staff().value())
        .param("id", id.value())
        .query(DeliveryQuery::delivery)
        .optional();
  }

  /** Rejected rows of a delivery after a line, in order. */
  List<RejectedLine> rejected(DeliveryId id, int afterLine, int limit, Viewer viewer) {
    return jdbc.sql(
            REJECTED + "and d.id = :id and r.line > :after order by r.line, r.id limit :limit")
        .param("wholeCounty", viewer.reach().isWholeCounty())
        .param("viewer", viewer.staff().value())
        .param("id", id.value())
        .param("after", afterLine)
        .param("limit", limit)
        .query(DeliveryQuery::rejected)
        .list();
  }

  private static DeliveryRow delivery(ResultSet row, int index) throws SQLException {
    return new DeliveryRow(
        row.getObject("id", UUID.class),
        row.getString("source"),
        row.getString("file_name"),
        row.getString("sender"),
        inHelsinki(row.getObject("received_at", OffsetDateTime.class)),
        row.getObject("finished_at") != null,
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("unchanged"),
        row.getInt("rejected"),
        row.getInt("waiting"));
  }

  private static RejectedLine rejected(ResultSet row, int index) throws SQLException {
    var resolved = row.getObject("resolved_at") != null;
    var retried = row.getObject("retried_at", OffsetDateTime.class);
    return new RejectedLine(
        row.getObject("id", UUID.class),
        row.getObject("delivery_id", UUID.class),
        row.getString("source"),
        row.getInt("line"),
        row.getString("source_id"),
        JSON.readValue(row.getString("flaws"), FLAWS),
        !resolved && row.getBytes("record") != null,
        resolved,
        retriedOrNull(retried));
  }

  private static @Nullable LocalDateTime retriedOrNull(@Nullable OffsetDateTime at) {
    return at == null ? null : inHelsinki(at);
  }

  private static LocalDateTime inHelsinki(OffsetDateTime at) {
    return LocalDateTime.ofInstant(at.toInstant(), Helsinki.ZONE);
  }
}
