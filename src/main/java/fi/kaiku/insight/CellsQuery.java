package fi.kaiku.insight;

import static java.util.stream.Collectors.joining;

import fi.kaiku.access.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the cells of a shape from the sums. */
@Repository
class CellsQuery {

  /** Which sums, and which of their counts. */
  record Source(String daily, String sums, String key, List<String> counts) {

    static final Source SCORES =
        new Source(
            "insight.daily_figure",
            "insight.figure_sum",
            "channel",
            List.of("s9 + s10", "s7 + s8", "s0 + s1 + s2 + s3 + s4 + s5 + s6"));

    static final Source DISTRIBUTION =
        new Source(
            "insight.daily_figure",
            "insight.figure_sum",
            "channel",
            List.of("s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "comments"));

    static final Source STEPS =
        new Source(
            "insight.daily_encounter",
            "insight.encounter_sum",
            "'-'",
            List.of("encounters", "sent", "unknown", "delivered"));
  }

  /**
   * Which cells.
   *
   * @param only channels of answers; none for all
   */
  record Asked(Shape shape, Reach reach, List<String> only) {}

  private final JdbcClient jdbc;

  CellsQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The cells of some days.
   *
   * @param point the place on the axis of a day
   * @return services and units as they are written in the sums, without their area
   */
  List<Cell> cells(Source source, Asked asked, Stretch stretch, ToIntFunction<LocalDate> point) {
    var shape = asked.shape();
    var reach = asked.reach();
    var grain = Grain.of(shape, reach, stretch.span());
    return jdbc.sql(sql(source, shape, stretch, grain))
        .param("grain", grain.number())
        .param("from", stretch.from())
        .param("before", stretch.before())
        .param("reach", reach.unitsOrNull())
        .param("only", asked.only().toArray(String[]::new))
        .query((row, _) -> cell(row, shape, source, point))
        .list();
  }

  /**
   * The first year that has anything.
   *
   * @throws NotComputed while the sums are not there yet
   */
  Optional<Integer> firstYear(Source source) {
    var complete =
        jdbc.sql("select exists (select from insight.computed)").query(Boolean.class).single();
    if (!complete) {
      throw new NotComputed();
    }
    return jdbc.sql("select min(starts_on) from %s where grain = 0".formatted(source.sums()))
        .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single()
        .map(LocalDate::getYear);
  }

  private static Cell cell(
      ResultSet row, Shape shape, Source source, ToIntFunction<LocalDate> point)
      throws SQLException {
    var key = new String[Cell.BACKGROUNDS + shape.backgrounds().size()];
    key[Cell.CHANNEL] = row.getString(2);
    key[Cell.AREA] = Cell.ALL;
    key[Cell.SERVICE] = row.getString(3);
    key[Cell.UNIT] = row.getString(4);
    for (int i = Cell.BACKGROUNDS; i < key.length; i++) {
      key[i] = row.getString(i + 1);
    }
    var counts = new long[source.counts().size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = row.getLong(key.length + 1 + i);
    }
    return new Cell(
        List.of(key), point.applyAsInt(row.getObject(1, LocalDate.class)), Tally.of(counts));
  }

  private static String sql(Source source, Shape shape, Stretch stretch, Grain grain) {
    var day = grain.isDaily() ? "visit_on" : "starts_on";
    var at =
        switch (stretch.span()) {
          case YEAR -> "cast(date_trunc('year', " + day + ") as date)";
          case MONTH -> "cast(date_trunc('month', " + day + ") as date)";
          case DAY -> day;
        };
    var backgrounds = shape.backgrounds().stream().map(b -> ", " + b.word()).collect(joining());
    var place =
        switch (shape.place()) {
          case COUNTY -> ", '*', '*'";
          case AREA, SERVICE -> ", service_id, '*'";
          case UNIT -> ", service_id, unit_id";
        };
    var groups = Stream.of("1", "2", "3", "4").collect(joining(", ")) + backgrounds;
    return """
        select %1$s, %2$s%3$s%4$s, %5$s
        from %6$s
        where %7$s >= :from and %7$s < :before%8$s
          and (cardinality(:only) = 0 or %2$s = any (:only))
          and (cast(:reach as uuid[]) is null or unit_id = any (:reach))
        group by %9$s
        """
        .formatted(
            at,
            source.key(),
            place,
            backgrounds,
            source.counts().stream().map(c -> "sum(" + c + ")").collect(joining(", ")),
            grain.isDaily() ? source.daily() : source.sums(),
            day,
            grain.isDaily() ? "" : " and grain = :grain",
            groups);
  }
}
