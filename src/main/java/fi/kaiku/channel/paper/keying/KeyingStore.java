package fi.kaiku.channel.paper.keying;

import fi.kaiku.access.Reach;
import fi.kaiku.channel.RowOrder;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.keying.SecondKeying.FirstKeying;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** First keyings until they are compared, and what keying came to. */
@Repository
class KeyingStore {

  private static final int SHOWN = 200;

  private final JdbcClient jdbc;
  private final RowOrder order;

  KeyingStore(JdbcClient jdbc, RowOrder order) {
    this.jdbc = jdbc;
    this.order = order;
  }

  void keep(Serial serial, Sealed marks, UUID keyer, LocalDate today) {
    jdbc.sql(
            """
            insert into channel.paper_first_keying (serial, marks, keyer, kept_on)
            values (:serial, :marks, :keyer, :today)
            """)
        .param("serial", serial.value())
        .param("marks", marks.bytes())
        .param("keyer", keyer)
        .param("today", today)
        .update();
  }

  Optional<FirstKeying> firstKeying(Serial serial) {
    return jdbc.sql("select serial, keyer from channel.paper_first_keying where serial = :serial")
        .param("serial", serial.value())
        .query(KeyingStore::firstKeying)
        .optional();
  }

  List<FirstKeying> firstKeyings(Reach reach) {
    return jdbc.sql(
            """
            select k.serial, k.keyer
            from channel.paper_first_keying k
            join channel.paper_form f on f.serial = k.serial
            join channel.paper_batch b on b.id = f.batch_id
            where cast(:units as uuid[]) is null or b.unit_id = any (:units)
            order by k.serial
            limit :most
            """)
        .param("units", reach.unitsOrNull())
        .param("most", SHOWN)
        .query(KeyingStore::firstKeying)
        .list();
  }

  private static FirstKeying firstKeying(ResultSet row, int index) throws SQLException {
    return new FirstKeying(new Serial(row.getLong("serial")), row.getObject("keyer", UUID.class));
  }

  /** Takes what was kept of a first keying away. */
  Optional<Sealed> takeFirst(Serial serial) {
    return jdbc.sql("delete from channel.paper_first_keying where serial = :serial returning marks")
        .param("serial", serial.value())
        .query((row, _) -> Sealed.of(row.getBytes("marks")))
        .optional();
  }

  int eraseKeptBefore(LocalDate day) {
    return jdbc.sql("delete from channel.paper_first_keying where kept_on < :day")
        .param("day", day)
        .update();
  }

  /** Forgets when and in which order they were kept, as forms forget it. */
  void forgetOrder() {
    order.forget("channel.paper_first_keying", "serial");
  }

  void addKeyed(UnitId unit, YearMonth month, int fields, int unreadable) {
    jdbc.sql(
            """
            insert into channel.paper_keying as k (unit_id, keyed_month, forms, fields, unreadable)
            values (:unit, :month, 1, :fields, :unreadable)
            on conflict (unit_id, keyed_month) do update
            set forms = k.forms + 1, fields = k.fields + excluded.fields,
                unreadable = k.unreadable + excluded.unreadable
            """)
        .param("unit", unit.value())
        .param("month", month.atDay(1))
        .param("fields", fields)
        .param("unreadable", unreadable)
        .update();
  }

  void addCompared(UnitId unit, YearMonth month, int compared, int differing) {
    jdbc.sql(
            """
            insert into channel.paper_keying as k (unit_id, keyed_month, compared, differing)
            values (:unit, :month, :compared, :differing)
            on conflict (unit_id, keyed_month) do update
            set compared = k.compared + excluded.compared,
                differing = k.differing + excluded.differing
            """)
        .param("unit", unit.value())
        .param("month", month.atDay(1))
        .param("compared", compared)
        .param("differing", differing)
        .update();
  }

  /** The sums of the units in reach, from a month on. */
  KeyingSums sums(Reach reach, YearMonth from) {
    return jdbc.sql(
            """
            select coalesce(sum(forms), 0) as forms, coalesce(sum(fields), 0) as fields,
                   coalesce(sum(unreadable), 0) as unreadable,
                   coalesce(sum(compared), 0) as compared, coalesce(sum(differing), 0) as differing
            from channel.paper_keying
            where keyed_month >= :from and (cast(:units as uuid[]) is null or unit_id = any (:units))
            """)
        .param("from", from.atDay(1))
        .param("units", reach.unitsOrNull())
        .query(
            (row, _) ->
                new KeyingSums(
                    row.getLong("forms"),
                    row.getLong("fields"),
                    row.getLong("unreadable"),
                    row.getLong("compared"),
                    row.getLong("differing")))
        .single();
  }
}
