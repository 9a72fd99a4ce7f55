package fi.kaiku.channel.paper.scan;

import fi.kaiku.access.Reach;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.platform.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scanned pages, and their pictures until they have been keyed. */
@Repository
class ScanPageStore {

  private static final String COLUMNS =
      "p.id, p.upload_id, p.number, p.outcome, p.serial, p.picture is not null as seen";

  private final JdbcClient jdbc;

  ScanPageStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a page. */
  void insert(ScanPage page, @Nullable Integer formPage, @Nullable Sealed picture) {
    var serial = page.serial();
    jdbc.sql(
            """
            insert into channel.scan_page
                (id, upload_id, number, outcome, serial, form_page, picture)
            values (:id, :upload, :number, :outcome, :serial, :formPage, :picture)
            """)
        .param("id", page.id())
        .param("upload", page.upload())
        .param("number", page.number())
        .param("outcome", page.outcome().name())
        .param("serial", serial == null ? null : serial.value())
        .param("formPage", formPage)
        .param("picture", picture == null ? null : picture.bytes())
        .update();
  }

  /** An earlier picture of the same page of the same form makes room. */
  void replaceEarlier(Serial serial, int formPage) {
    jdbc.sql(
            """
            update channel.scan_page
            set outcome = 'AGAIN', serial = null, form_page = null, picture = null
            where serial = :serial and form_page = :page
            """)
        .param("serial", serial.value())
        .param("page", formPage)
        .update();
  }

  /** Whether the form may still be keyed, for the first or the second time; empty without one. */
  Optional<Boolean> isOpen(Serial serial) {
    return jdbc.sql(
            """
            select not f.keyed or exists (
                select from channel.paper_first_keying k where k.serial = f.serial) as open
            from channel.paper_form f where f.serial = :serial
            """)
        .param("serial", serial.value())
        .query((row, _) -> row.getBoolean("open"))
        .optional();
  }

  List<ScanPage> of(UUID upload) {
    return jdbc.sql(
            "select %s from channel.scan_page p where p.upload_id = :upload order by p.number"
                .formatted(COLUMNS))
        .param("upload", upload)
        .query(ScanPageStore::page)
        .list();
  }

  /** A page; nobody else settles it until the transaction ends. */
  Optional<ScanPage> lock(UUID id) {
    return jdbc.sql(
            "select %s from channel.scan_page p where p.id = :id for update".formatted(COLUMNS))
        .param("id", id)
        .query(ScanPageStore::page)
        .optional();
  }

  void claim(UUID id, Serial serial) {
    jdbc.sql("update channel.scan_page set outcome = 'FORM', serial = :serial where id = :id")
        .param("serial", serial.value())
        .param("id", id)
        .update();
  }

  void drop(UUID id) {
    jdbc.sql("update channel.scan_page set outcome = 'DROPPED', picture = null where id = :id")
        .param("id", id)
        .update();
  }

  /** The pages of a form, in its order. */
  List<UUID> idsOf(Serial serial) {
    return jdbc.sql(
            """
            select id from channel.scan_page where serial = :serial
            order by form_page nulls last, number
            """)
        .param("serial", serial.value())
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** The forms of units in reach that have not been keyed at all. */
  List<Serial> waiting(Reach reach, int most) {
    return jdbc.sql(
            """
            select distinct p.serial
            from channel.scan_page p
            join channel.paper_form f on f.serial = p.serial
            join channel.paper_batch b on b.id = f.batch_id
            where not f.keyed and (cast(:units as uuid[]) is null or b.unit_id = any (:units))
            order by p.serial limit :most
            """)
        .param("units", reach.unitsOrNull())
        .param("most", most)
        .query((row, _) -> new Serial(row.getLong("serial")))
        .list();
  }

  long countWaiting() {
    return jdbc.sql(
            """
            select count(distinct p.serial)
            from channel.scan_page p join channel.paper_form f on f.serial = p.serial
            where not f.keyed
            """)
        .query(Long.class)
        .single();
  }

  /** The form has been keyed: its pictures go. */
  void forget(Serial serial) {
    jdbc.sql(
            """
            update channel.scan_page
            set outcome = 'KEYED', serial = null, form_page = null, picture = null
            where serial = :serial
            """)
        .param("serial", serial.value())
        .update();
  }

  /** The picture of a page that the viewer may see: of a unit in reach, or handed in by them. */
  Optional<Sealed> picture(UUID id, Reach reach, UUID staff) {
    return jdbc.sql(
            """
            select p.picture
            from channel.scan_page p
            join channel.scan_upload u on u.id = p.upload_id
            left join channel.paper_form f on f.serial = p.serial
            left join channel.paper_batch b on b.id = f.batch_id
            where p.id = :id and p.picture is not null
              and case when p.serial is null then u.staff_id = :staff
                       else cast(:units as uuid[]) is null or b.unit_id = any (:units) end
            """)
        .param("id", id)
        .param("staff", staff)
        .param("units", reach.unitsOrNull())
        .query((row, _) -> Sealed.of(row.getBytes("picture")))
        .optional();
  }

  private static ScanPage page(ResultSet row, int index) throws SQLException {
    var serial = row.getObject("serial", Long.class);
    return new ScanPage(
        row.getObject("id", UUID.class),
        row.getObject("upload_id", UUID.class),
        row.getInt("number"),
        ScanOutcome.valueOf(row.getString("outcome")),
        serial == null ? null : new Serial(serial),
        row.getBoolean("seen"));
  }
}
