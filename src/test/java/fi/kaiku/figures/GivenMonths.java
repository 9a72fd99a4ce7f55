package fi.kaiku.figures;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Months of visits as the store of answers knows them. */
public final class GivenMonths {

  static final String RELEASED =
      """
      insert into feedback.month (visit_month, smallest, released_on)
      select month, 5, cast(month + interval '1 month 15 days' as date)
      from (select cast(date_trunc('month', cast(:day as date)) as date) as month) m
      on conflict do nothing
      """;

  static final String TICK =
      """
      insert into feedback.tick as t (number) values (1)
      on conflict (only_row) do update set number = t.number + 1
      """;

  private GivenMonths() {}

  /** The month of a day is known, and its groups are counted. */
  public static void released(JdbcClient jdbc, String day) {
    jdbc.sql(RELEASED).param("day", day).update();
  }

  /** The groups of the month of a day are still to come. */
  public static void unreleased(JdbcClient jdbc, String day) {
    released(jdbc, day);
    for (var statement :
        new String[] {
          "update feedback.month set released_on = null",
          "delete from feedback.class",
          "delete from feedback.pool_unit"
        }) {
      jdbc.sql(statement + " where visit_month = date_trunc('month', cast(:day as date))")
          .param("day", day)
          .update();
    }
    tick(jdbc);
  }

  /** What has come since the last one appears. */
  public static void tick(JdbcClient jdbc) {
    jdbc.sql(TICK).update();
  }
}
