package fi.kaiku.attack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that the tables say of answers and of those who were asked, as one copy of the database has
 * it; without the county's key, which is not in there.
 *
 * @param answers rows of answers that have appeared, each with its ratings
 * @param classes the groups of released months
 * @param values how many of a group gave which value
 * @param pools the units of each pool of small units
 * @param released the months whose groups have been counted
 */
record DatabaseCopy(
    List<Messaged> everybody,
    List<Row> answers,
    List<Row> classes,
    List<Row> values,
    Map<String, Set<String>> pools,
    Set<String> released) {

  static DatabaseCopy of(JdbcClient jdbc) {
    return new DatabaseCopy(
        Messaged.everybody(jdbc),
        rows(
            jdbc,
            """
            select f.*, (select string_agg(code || '=' || value, ' ' order by code)
                         from feedback.rating where feedback_id = f.id) as ratings
            from feedback.feedback f
            """),
        rows(jdbc, "select * from feedback.class"),
        rows(jdbc, "select * from feedback.class_value"),
        rows(jdbc, "select * from feedback.pool_unit").stream()
            .collect(groupingBy(DatabaseCopy::pool, mapping(row -> row.text("unit_id"), toSet()))),
        rows(jdbc, "select * from feedback.month where released_on is not null").stream()
            .map(row -> row.text("visit_month"))
            .collect(toSet()));
  }

  private static List<Row> rows(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query((row, _) -> Row.of(row)).list();
  }

  /** The units that an answer, or a group, may be about: its own, or those of its pool. */
  Set<String> places(Row row) {
    return row.told("unit_id")
        ? Set.of(row.text("unit_id"))
        : pools.getOrDefault(pool(row), Set.of());
  }

  private static String pool(Row row) {
    var which =
        switch (row.text("pool")) {
          case "SERVICE" -> row.text("service_id");
          case "AREA" -> row.text("area_code");
          default -> "";
        };
    return row.text("visit_month") + " " + row.text("pool") + " " + which;
  }

  /** The same copy, as it would be if answers were stored otherwise. */
  DatabaseCopy withAnswers(List<Row> others) {
    return new DatabaseCopy(everybody, others, classes, values, pools, released);
  }

  DatabaseCopy withClasses(List<Row> others) {
    return new DatabaseCopy(everybody, answers, others, values, pools, released);
  }

  DatabaseCopy withPools(Map<String, Set<String>> others) {
    return new DatabaseCopy(everybody, answers, classes, values, others, released);
  }

  boolean isReleased(Row row) {
    return released.contains(row.text("visit_month"));
  }
}
