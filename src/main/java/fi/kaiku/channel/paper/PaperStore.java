package fi.kaiku.channel.paper;

import fi.kaiku.access.Reach;
import fi.kaiku.channel.RowOrder;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaperStore {

  private static final String BATCH =
      """
      b.id, b.unit_id, b.questionnaire, b.version, b.language, b.printed_month, b.copies
      """;

  private final JdbcClient jdbc;
  private final RowOrder order;

  PaperStore(JdbcClient jdbc, RowOrder order) {
    this.jdbc = jdbc;
    this.order = order;
  }

  void insert(PaperBatch batch) {
    jdbc.sql(
            """
            insert into channel.paper_batch
                (id, unit_id, questionnaire, version, language, printed_month, copies)
            values (:id, :unit, :questionnaire, :version, :language, :month, :copies)
            """)
        .param("id", batch.id())
        .param("unit", batch.unit().value())
        .param("questionnaire", batch.questionnaire())
        .param("version", batch.version())
        .param("language", batch.language().code())
        .param("month", batch.printed().atDay(1))
        .param("copies", batch.copies())
        .update();
  }

  /** Adds so many forms, each with the next number. */
  List<Serial> insertForms(UUID batch, int count) {
    return jdbc.sql(
            """
            insert into channel.paper_form (serial, batch_id)
            select nextval('channel.paper_serial'), :batch from generate_series(1, :count)
            returning serial
            """)
        .param("batch", batch)
        .param("count", count)
        .query((row, _) -> new Serial(row.getLong("serial")))
        .list();
  }

  Optional<PaperBatch> batch(UUID id) {
    return jdbc.sql("select %s from channel.paper_batch b where b.id = :id".formatted(BATCH))
        .param("id", id)
        .query((row, _) -> batch(row))
        .optional();
  }

  List<Serial> serials(UUID batch) {
    return jdbc.sql("select serial from channel.paper_form where batch_id = :batch order by serial")
        .param("batch", batch)
        .query((row, _) -> new Serial(row.getLong("serial")))
        .list();
  }

  /** The newest of the units in reach, with how many of their forms have been keyed. */
  List<PrintedBatch> newest(Reach reach, int most) {
    return jdbc.sql(
            """
            select %s, min(f.serial) as first, max(f.serial) as last,
                   count(*) as forms, count(*) filter (where f.keyed) as keyed
            from channel.paper_batch b join channel.paper_form f on f.batch_id = b.id
            where cast(:units as uuid[]) is null or b.unit_id = any (:units)
            group by b.id
            order by b.printed_month desc, last desc
            limit :most
            """
                .formatted(BATCH))
        .param("units", reach.unitsOrNull())
        .param("most", most)
        .query(
            (row, _) ->
                new PrintedBatch(
                    batch(row),
                    new Serial(row.getLong("first")),
                    new Serial(row.getLong("last")),
                    row.getInt("forms"),
                    row.getInt("keyed")))
        .list();
  }

  long count() {
    return jdbc.sql("select count(*) from channel.paper_form").query(Long.class).single();
  }

  Optional<PaperForm> form(Serial serial) {
    return form(serial, "");
  }

  /** Nobody else keys it until the transaction ends. */
  Optional<PaperForm> lock(Serial serial) {
    return form(serial, "for update of f");
  }

  private Optional<PaperForm> form(Serial serial, String lock) {
    return jdbc.sql(
            """
            select %s, f.serial, f.keyed
            from channel.paper_form f join channel.paper_batch b on b.id = f.batch_id
            where f.serial = :serial %s
            """
                .formatted(BATCH, lock))
        .param("serial", serial.value())
        .query(
            (row, _) ->
                new PaperForm(
                    new Serial(row.getLong("serial")), batch(row), row.getBoolean("keyed")))
        .optional();
  }

  void markKeyed(Serial serial) {
    jdbc.sql("update channel.paper_form set keyed = true where serial = :serial")
        .param("serial", serial.value())
        .update();
  }

  /**
   * Forgets in which transaction and in which order forms were keyed: PostgreSQL knows both of each
   * row, and the line in the audit log that names who keyed shares the transaction. All are written
   * anew in one, in the order of their numbers.
   */
  void forgetOrder() {
    order.forget("channel.paper_form", "serial", "keyed", Map.of());
  }

  private static PaperBatch batch(ResultSet row) throws SQLException {
    return new PaperBatch(
        row.getObject("id", UUID.class),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getString("questionnaire"),
        row.getInt("version"),
        Language.of(row.getString("language")).orElseThrow(),
        YearMonth.from(row.getObject("printed_month", LocalDate.class)),
        row.getInt("copies"));
  }
}
