package fi.kaiku.channel.kiosk;

import fi.kaiku.channel.RowOrder;
import fi.kaiku.channel.kiosk.DeviceCounts.Burst;
import fi.kaiku.channel.kiosk.DeviceCounts.MonthCount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeviceCountStore {

  private final JdbcClient jdbc;
  private final RowOrder order;

  DeviceCountStore(JdbcClient jdbc, RowOrder order) {
    this.jdbc = jdbc;
    this.order = order;
  }

  void add(DeviceId device, MonthCount more) {
    jdbc.sql(
            """
            insert into channel.device_month as m (device_id, arrived_month, answers, uncounted)
            values (:device, :month, :answers, :uncounted)
            on conflict (device_id, arrived_month) do update
            set answers = m.answers + excluded.answers,
                uncounted = m.uncounted + excluded.uncounted
            """)
        .param("device", device.value())
        .param("month", more.month().atDay(1))
        .param("answers", more.answers())
        .param("uncounted", more.uncounted())
        .update();
  }

  void add(DeviceId device, Burst more) {
    jdbc.sql(
            """
            insert into channel.device_burst as b (device_id, given_on, answers)
            values (:device, :day, :answers)
            on conflict (device_id, given_on) do update set answers = b.answers + excluded.answers
            """)
        .param("device", device.value())
        .param("day", more.day())
        .param("answers", more.answers())
        .update();
  }

  List<MonthCount> months(DeviceId device) {
    return jdbc.sql(
            """
            select arrived_month, answers, uncounted from channel.device_month
            where device_id = :device order by arrived_month desc
            """)
        .param("device", device.value())
        .query(DeviceCountStore::month)
        .list();
  }

  private static MonthCount month(ResultSet row, int index) throws SQLException {
    return new MonthCount(
        YearMonth.from(row.getObject("arrived_month", LocalDate.class)),
        row.getInt("answers"),
        row.getInt("uncounted"));
  }

  List<Burst> bursts(DeviceId device) {
    return jdbc.sql(
            """
            select given_on, answers from channel.device_burst
            where device_id = :device order by given_on desc
            """)
        .param("device", device.value())
        .query(
            (row, _) ->
                new Burst(row.getObject("given_on", LocalDate.class), row.getInt("answers")))
        .list();
  }

  /** Forgets when a device was counted last, as {@code AnswerLedger} forgets it of its answers. */
  void forgetOrder() {
    order.forget("channel.device_month", "device_id, arrived_month");
    order.forget("channel.device_burst", "device_id, given_on");
  }

  int deleteBefore(YearMonth month) {
    return jdbc.sql("delete from channel.device_month where arrived_month < :month")
            .param("month", month.atDay(1))
            .update()
        + jdbc.sql("delete from channel.device_burst where given_on < :month")
            .param("month", month.atDay(1))
            .update();
  }
}
