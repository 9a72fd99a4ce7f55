package fi.kaiku.channel.web;

import fi.kaiku.channel.RowOrder;
import fi.kaiku.organization.UnitId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often there was doubt: numbers by unit and month, and nothing else. */
@Repository
class DoubtStore {

  private final JdbcClient jdbc;
  private final RowOrder order;

  DoubtStore(JdbcClient jdbc, RowOrder order) {
    this.jdbc = jdbc;
    this.order = order;
  }

  void count(UnitId unit, YearMonth month, Doubt doubt) {
    jdbc.sql(
            """
            insert into channel.doubt (unit_id, in_month, reason, times)
            values (:unit, :month, :reason, 1)
            on conflict (unit_id, in_month, reason) do update set times = doubt.times + 1
            """)
        .param("unit", unit.value())
        .param("month", month.atDay(1))
        .param("reason", doubt.name())
        .update();
  }

  /** Forgets when each was counted last, as forms forget when they came. */
  void forgetOrder() {
    order.forget("channel.doubt", "unit_id, in_month, reason");
  }

  List<CountedDoubts> since(List<UnitId> units, YearMonth month) {
    return jdbc.sql(
            """
            select unit_id, in_month, reason, times from channel.doubt
            where in_month >= :month and unit_id = any (:units)
            order by in_month desc, times desc, unit_id, reason
            """)
        .param("month", month.atDay(1))
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .query(
            (row, _) ->
                new CountedDoubts(
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    YearMonth.from(row.getObject("in_month", LocalDate.class)),
                    Doubt.valueOf(row.getString("reason")),
                    row.getInt("times")))
        .list();
  }
}
