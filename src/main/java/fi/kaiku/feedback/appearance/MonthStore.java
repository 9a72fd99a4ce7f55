package fi.kaiku.feedback.appearance;

import fi.kaiku.platform.SqlArrays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The months of visits, and the ticks by which anything of them is told. */
@Repository
public class MonthStore {

  private final JdbcClient jdbc;

  MonthStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins a tick; until its transaction ends no other can begin. Figures move with it. */
  public void beginTick() {
    jdbc.sql(
            """
            insert into feedback.tick (number) values (1)
            on conflict (only_row) do update set number = tick.number + 1
            """)
        .update();
  }

  /** A month as it was when it was first seen; a new one gets the smallest number. */
  public Month seen(YearMonth month, int smallest) {
    return Objects.requireNonNull(seen(List.of(month), smallest).get(month));
  }

  /**
   * Months as they were when they were first seen; those that are new get the smallest number, and
   * so do all about which a message has been sent.
   */
  Map<YearMonth, Month> seen(Collection<YearMonth> months, int smallest) {
    var days = SqlArrays.of(List.copyOf(months), month -> month.atDay(1));
    jdbc.sql(
            """
            insert into feedback.month (visit_month, smallest)
            select day, :smallest from unnest(cast(:days as date[])) as t (day)
            union
            select visit_month, :smallest from invitation.published_closing_day
            on conflict do nothing
            """)
        .param("days", days)
        .param("smallest", smallest)
        .update();
    return jdbc
        .sql(
            """
            select visit_month, smallest, released_on is not null as released
            from feedback.month
            where visit_month = any (cast(:days as date[]))
            """)
        .param("days", days)
        .query(
            (row, _) ->
                new Month(
                    YearMonth.from(row.getObject("visit_month", LocalDate.class)),
                    row.getInt("smallest"),
                    row.getBoolean("released")))
        .list()
        .stream()
        .collect(Collectors.toMap(Month::of, Function.identity()));
  }
}
