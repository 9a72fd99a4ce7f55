package fi.kaiku.export;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.SheetFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps exports. What a worker writes is committed at once, apart from what it reads. */
@Repository
class ExportStore {

  private static final int LISTED = 20;

  private final JdbcClient jdbc;

  ExportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Export export) {
    jdbc.sql(
            """
            insert into export.export (id, owner_id, owner, units, with_comments, language,
                question, format, state, asked_at, heard_of_at)
            values (:id, :ownerId, :owner, :units, :comments, :language,
                :question, :format, :state, :now, :now)
            """)
        .param("id", export.id())
        .param("ownerId", export.owner().staff().value())
        .param("owner", export.owner().name())
        .param("units", export.owner().reach().unitsOrNull())
        .param("comments", export.owner().may(Permission.READ_COMMENTS))
        .param("language", export.language().code())
        .param("question", export.question().toArray(String[]::new))
        .param("format", export.format().name())
        .param("state", export.state().name())
        .param("now", at(export.askedAt()))
        .update();
  }

  /** The newest first. */
  List<Export> of(StaffId owner) {
    return jdbc.sql(
            "select * from export.export where owner_id = :owner order by asked_at desc limit "
                + LISTED)
        .param("owner", owner.value())
        .query(ExportStore::export)
        .list();
  }

  Optional<Export> find(UUID id, StaffId owner) {
    return jdbc.sql("select * from export.export where id = :id and owner_id = :owner")
        .param("id", id)
        .param("owner", owner.value())
        .query(ExportStore::export)
        .optional();
  }

  /** Takes the one that has waited longest, or that has not been heard of for too long. */
  @Transactional
  public Optional<Export> claim(Instant now, Instant deadSince) {
    var claimed =
        jdbc.sql(
                """
                update export.export
                set state = 'RUNNING', tries = tries + 1, answers = 0, heard_of_at = :now
                where id = (
                    select id from export.export
                    where state = 'WAITING' or (state = 'RUNNING' and heard_of_at < :dead)
                    order by asked_at
                    limit 1
                    for update skip locked)
                returning *
                """)
            .param("now", at(now))
            .param("dead", at(deadSince))
            .query(ExportStore::export)
            .optional();
    claimed.ifPresent(export -> deleteParts(export.id()));
    return claimed;
  }

  /** Says how far a worker has come; whether it shall go on. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean goesOn(Export export, long answers, Instant now) {
    return move(export, "RUNNING", answers, now);
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void finish(Export export, Export.State state, long answers, Instant now) {
    if (move(export, state.name(), answers, now) && state == Export.State.FAILED) {
      deleteParts(export.id());
    }
  }

  private boolean move(Export export, String state, long answers, Instant now) {
    return jdbc.sql(
                """
                update export.export
                set state = :state, answers = :answers, heard_of_at = :now
                where id = :id and tries = :tries and state = 'RUNNING'
                """)
            .param("state", state)
            .param("answers", answers)
            .param("now", at(now))
            .param("id", export.id())
            .param("tries", export.tries())
            .update()
        == 1;
  }

  /** Adds a part, unless the export has been cancelled or taken over meanwhile. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void insertPart(Export export, int number, byte[] bytes) {
    jdbc.sql(
            """
            insert into export.export_part (export_id, number, bytes)
            select id, :number, :bytes from export.export
            where id = :id and tries = :tries and state = 'RUNNING'
            for share
            """)
        .param("number", number)
        .param("bytes", bytes)
        .param("id", export.id())
        .param("tries", export.tries())
        .update();
  }

  byte @Nullable [] part(UUID id, int number) {
    return jdbc.sql("select bytes from export.export_part where export_id = :id and number = :n")
        .param("id", id)
        .param("n", number)
        .query(byte[].class)
        .optional()
        .orElse(null);
  }

  @Transactional
  public void cancel(UUID id, StaffId owner) {
    var cancelled =
        jdbc.sql(
                """
                update export.export set state = 'CANCELLED'
                where id = :id and owner_id = :owner and state in ('WAITING', 'RUNNING')
                """)
            .param("id", id)
            .param("owner", owner.value())
            .update();
    if (cancelled == 1) {
      deleteParts(id);
    }
  }

  private void deleteParts(UUID id) {
    jdbc.sql("delete from export.export_part where export_id = :id").param("id", id).update();
  }

  int deleteAskedBefore(Instant day) {
    return jdbc.sql("delete from export.export where asked_at < :day")
        .param("day", at(day))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Export export(ResultSet row, int number) throws SQLException {
    var units = row.getArray("units");
    var reach =
        units == null
            ? new Reach.WholeCounty()
            : new Reach.Units(Set.of((UUID[]) units.getArray()));
    return new Export(
        row.getObject("id", UUID.class),
        Export.owner(
            row.getObject("owner_id", UUID.class),
            row.getString("owner"),
            reach,
            row.getBoolean("with_comments")),
        List.of((String[]) row.getArray("question").getArray()),
        Language.of(row.getString("language")).orElseThrow(),
        SheetFormat.valueOf(row.getString("format")),
        Export.State.valueOf(row.getString("state")),
        row.getInt("tries"),
        row.getLong("answers"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }
}
