package fi.kaiku.followup.delay;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts how long comments wait, month by month of their appearing. */
@Repository
class DelayStore {

  private final JdbcClient jdbc;

  DelayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String COUNT =
      """
      with waited as (
          select r.place, r.appeared_on,
                 cast(least(look.looked_at, i.taken_at) at time zone 'Europe/Helsinki' as date) as seen_on,
                 cast(i.taken_at at time zone 'Europe/Helsinki' as date) as taken_on,
                 cast(i.done_at at time zone 'Europe/Helsinki' as date) as done_on
          from insight.published_reading r
          left join followup.item i on i.reading_id = r.id
          left join lateral (
              select looked_at from insight.published_first_look f where f.reading_id = r.id
          ) look on true
          where r.appeared_on >= :month
            and r.appeared_on < cast(:month as date) + interval '1 month'
      ), each as (
          select place, stage,
                 case when reached_on is null then -1
                      else least(31, greatest(0, reached_on - appeared_on)) end as days
          from waited
          cross join lateral (
              values ('seen', seen_on), ('in-hand', taken_on), ('done', done_on)
          ) told (stage, reached_on)
      ), counted as (
          select place, stage, days, cast(count(*) as integer) as n
          from each
          group by place, stage, days
      )
      insert into followup.delay (appeared_month, place, stage, days, counts)
      select :month, place, stage, array_agg(days), array_agg(n)
      from counted
      group by place, stage
      """;

  /** Counts a month anew. */
  @Transactional
  public void count(YearMonth month, Instant now) {
    jdbc.sql("delete from followup.delay where appeared_month = :month")
        .param("month", month.atDay(1))
        .update();
    jdbc.sql(COUNT).param("month", month.atDay(1)).update();
    jdbc.sql(
            """
            insert into followup.delay_month (appeared_month, counted_at) values (:month, :now)
            on conflict (appeared_month) do update set counted_at = excluded.counted_at
            """)
        .param("month", month.atDay(1))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** When a month was counted last; none when it never was. */
  Optional<Instant> countedAt(YearMonth month) {
    return jdbc.sql("select counted_at from followup.delay_month where appeared_month = :month")
        .param("month", month.atDay(1))
        .query((row, _) -> row.getObject("counted_at", OffsetDateTime.class).toInstant())
        .optional();
  }

  /** Of each month that has been counted, which time it was: another one for each. */
  Map<YearMonth, String> times(YearMonth first, YearMonth last) {
    var found = new HashMap<YearMonth, String>();
    jdbc.sql(
            """
            select appeared_month, cast(xmin as text) as transaction from followup.delay_month
            where appeared_month between :first and :last
            """)
        .param("first", first.atDay(1))
        .param("last", last.atDay(1))
        .query((row, _) -> Map.entry(month(row), row.getString("transaction")))
        .list()
        .forEach(one -> found.put(one.getKey(), one.getValue()));
    return found;
  }

  /** By place as it is stored. */
  Map<String, PlaceDelays> of(YearMonth month) {
    var found = new HashMap<String, PlaceDelays>();
    jdbc.sql("select place, stage, days, counts from followup.delay where appeared_month = :month")
        .param("month", month.atDay(1))
        .query(
            (row, _) ->
                Map.entry(
                    row.getString("place"),
                    PlaceDelays.of(
                        DelayStage.of(row.getString("stage")),
                        delay(row.getArray("days"), row.getArray("counts")))))
        .list()
        .forEach(one -> found.merge(one.getKey(), one.getValue(), PlaceDelays::and));
    return found;
  }

  /** Forgets months before one. */
  void forgetBefore(LocalDate month) {
    jdbc.sql("delete from followup.delay where appeared_month < :month")
        .param("month", month)
        .update();
    jdbc.sql("delete from followup.delay_month where appeared_month < :month")
        .param("month", month)
        .update();
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    return YearMonth.from(row.getObject("appeared_month", LocalDate.class));
  }

  private static Delay delay(Array days, Array counts) throws SQLException {
    var after = List.of((Integer[]) days.getArray());
    var many = List.of((Integer[]) counts.getArray());
    var all = new Integer[Delay.LONGEST + 1];
    Arrays.fill(all, 0);
    int waiting = 0;
    for (int i = 0; i < after.size(); i++) {
      if (after.get(i) < 0) {
        waiting = many.get(i);
      } else {
        all[after.get(i)] = many.get(i);
      }
    }
    return new Delay(List.of(all), waiting);
  }
}
