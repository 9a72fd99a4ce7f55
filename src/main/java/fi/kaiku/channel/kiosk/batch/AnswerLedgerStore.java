package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.channel.RowOrder;
import fi.kaiku.channel.kiosk.DeviceId;
import fi.kaiku.platform.SqlArrays;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerLedgerStore {

  private final JdbcClient jdbc;
  private final RowOrder order;

  AnswerLedgerStore(JdbcClient jdbc, RowOrder order) {
    this.jdbc = jdbc;
    this.order = order;
  }

  /**
   * A line: an answer's fingerprint, a few bits of its time, and the month after which it may be
   * forgotten.
   *
   * @param print 0–255; null when no time was told
   */
  record Line(UUID fingerprint, @Nullable Short print, @Nullable YearMonth month) {}

  /** Adds lines; returns the fingerprints that were new. */
  Set<UUID> add(DeviceId device, List<Line> lines) {
    return new HashSet<>(
        jdbc.sql(
                """
                insert into channel.device_answer (device_id, fingerprint, at_print, given_month)
                select :device, cast(fingerprint as uuid), cast(print as smallint),
                       cast(month as date)
                from unnest(:fingerprints, :prints, :months) as t (fingerprint, print, month)
                on conflict do nothing
                returning fingerprint
                """)
            .param("device", device.value())
            .param("fingerprints", SqlArrays.of(lines, Line::fingerprint))
            .param("prints", SqlArrays.of(lines, Line::print))
            .param("months", SqlArrays.of(lines, AnswerLedgerStore::firstDay))
            .query(SqlArrays.ID)
            .list());
  }

  /** Of those lines the fingerprints of such as were written with another time. */
  Set<UUID> otherwise(DeviceId device, List<Line> lines) {
    return new HashSet<>(
        jdbc.sql(
                """
                select d.fingerprint
                from unnest(:fingerprints, :prints) as t (fingerprint, print)
                join channel.device_answer d
                  on d.device_id = :device and d.fingerprint = cast(t.fingerprint as uuid)
                where d.at_print <> cast(t.print as smallint)
                """)
            .param("device", device.value())
            .param("fingerprints", SqlArrays.of(lines, Line::fingerprint))
            .param("prints", SqlArrays.of(lines, Line::print))
            .query(SqlArrays.ID)
            .list());
  }

  private static @Nullable Object firstDay(Line line) {
    return line.month() == null ? null : line.month().atDay(1);
  }

  /**
   * Forgets when lines were added, and in which order: PostgreSQL knows the transaction and the
   * place of each row. Those of some months are written anew, in the order of their fingerprints.
   */
  void forgetOrder(YearMonth since) {
    order.forget(
        "channel.device_answer",
        "fingerprint",
        "given_month >= :month or given_month is null",
        Map.of("month", since.atDay(1)));
  }

  int deleteBefore(YearMonth month) {
    return jdbc.sql("delete from channel.device_answer where given_month < :month")
        .param("month", month.atDay(1))
        .update();
  }
}
