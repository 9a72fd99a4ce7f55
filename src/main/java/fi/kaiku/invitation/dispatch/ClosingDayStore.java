package fi.kaiku.invitation.dispatch;

import fi.kaiku.platform.SqlArrays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClosingDayStore {

  private final JdbcClient jdbc;

  ClosingDayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes days down for months that have none yet; a day once written stays. */
  void keep(Map<YearMonth, LocalDate> days) {
    var rows = new ArrayList<>(new TreeMap<>(days).entrySet());
    jdbc.sql(
            """
            insert into invitation.closing_day (visit_month, closes_on)
            select * from unnest(cast(:months as date[]), cast(:days as date[]))
            on conflict do nothing
            """)
        .param("months", SqlArrays.of(rows, row -> row.getKey().atDay(1)))
        .param("days", SqlArrays.of(rows, Map.Entry::getValue))
        .update();
  }

  Map<YearMonth, LocalDate> all() {
    var days = new TreeMap<YearMonth, LocalDate>();
    jdbc.sql("select visit_month, closes_on from invitation.closing_day")
        .query(
            row -> {
              days.put(
                  YearMonth.from(row.getObject("visit_month", LocalDate.class)),
                  row.getObject("closes_on", LocalDate.class));
            });
    return days;
  }
}
