package fi.kaiku.channel.paper.scan;

import fi.kaiku.access.StaffId;
import fi.kaiku.platform.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that were handed in, until they have been read. */
@Repository
class ScanStore {

  private static final String COLUMNS = "id, staff_id, state, reason, pages, done, received_on";

  private final JdbcClient jdbc;

  ScanStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, StaffId staff, LocalDate today) {
    jdbc.sql(
            """
            insert into channel.scan_upload (id, staff_id, state, received_on)
            values (:id, :staff, 'WAITING', :today)
            """)
        .param("id", id)
        .param("staff", staff.value())
        .param("today", today)
        .update();
  }

  void insertPiece(UUID upload, int number, Sealed piece) {
    jdbc.sql(
            """
            insert into channel.scan_piece (upload_id, number, sealed)
            values (:upload, :number, :sealed)
            """)
        .param("upload", upload)
        .param("number", number)
        .param("sealed", piece.bytes())
        .update();
  }

  List<Sealed> pieces(UUID upload) {
    return jdbc.sql("select sealed from channel.scan_piece where upload_id = :id order by number")
        .param("id", upload)
        .query((row, _) -> Sealed.of(row.getBytes("sealed")))
        .list();
  }

  void deletePieces(UUID upload) {
    jdbc.sql("delete from channel.scan_piece where upload_id = :id").param("id", upload).update();
  }

  int waiting() {
    return jdbc.sql("select count(*) from channel.scan_upload where state = 'WAITING'")
        .query(Integer.class)
        .single();
  }

  /** One that waits to be read; nobody else reads it until the transaction ends. */
  Optional<ScanUpload> claim() {
    return jdbc.sql(
            """
            select %s from channel.scan_upload where state = 'WAITING'
            order by received_on, id limit 1 for no key update skip locked
            """
                .formatted(COLUMNS))
        .query(ScanStore::upload)
        .optional();
  }

  Optional<ScanUpload> find(UUID id) {
    return jdbc.sql("select %s from channel.scan_upload where id = :id".formatted(COLUMNS))
        .param("id", id)
        .query(ScanStore::upload)
        .optional();
  }

  List<ScanUpload> of(StaffId staff) {
    return jdbc.sql(
            """
            select %s from channel.scan_upload where staff_id = :staff
            order by state = 'WAITING' desc, received_on desc, id
            """
                .formatted(COLUMNS))
        .param("staff", staff.value())
        .query(ScanStore::upload)
        .list();
  }

  /** How far it has been read. */
  void read(UUID id, int pages, int done) {
    jdbc.sql(
            """
            update channel.scan_upload
            set pages = :pages, done = :done,
                state = case when :done >= :pages then 'READ' else 'WAITING' end
            where id = :id
            """)
        .param("pages", pages)
        .param("done", done)
        .param("id", id)
        .update();
  }

  void refuse(UUID id, ScanRefused.Reason why) {
    jdbc.sql("update channel.scan_upload set state = 'REFUSED', reason = :why where id = :id")
        .param("why", why.name())
        .param("id", id)
        .update();
  }

  /** With all their pages. */
  int eraseReceivedBefore(LocalDate day) {
    return jdbc.sql("delete from channel.scan_upload where received_on < :day")
        .param("day", day)
        .update();
  }

  private static ScanUpload upload(ResultSet row, int index) throws SQLException {
    @Nullable String reason = row.getString("reason");
    return new ScanUpload(
        row.getObject("id", UUID.class),
        new StaffId(row.getObject("staff_id", UUID.class)),
        ScanUpload.State.valueOf(row.getString("state")),
        reason == null ? null : ScanRefused.Reason.valueOf(reason),
        row.getInt("pages"),
        row.getInt("done"),
        row.getObject("received_on", LocalDate.class));
  }
}
