package fi.kaiku.insight;

import static java.util.stream.Collectors.joining;

import fi.kaiku.access.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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
    key[Cell.CHANNEL] = row.getString(1);
    key[Cell.AREA] = Cell.ALL;
    key[Cell.SERVICE] = row.getString(2);
    key[Cell.UNIT] = row.getString(3);
    for (int i = Cell.BACKGROUNDS; i < key.length; i++) {
      key[i] = row.getString(i);
    }
    var days = numbers(row, key.length);
    var columns = new Long[source.counts().size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = numbers(row, key.length + 1 + i);
    }
    var times = new ArrayList<Cell.Time>();
    for (int i = 0; i < days.length; i++) {
      var place = i;
      var counts = Arrays.stream(columns).mapToLong(column -> column[place]).toArray();
      var day = LocalDate.ofEpochDay(days[i]);
      times.add(new Cell.Time(point.applyAsInt(day), Tally.of(counts)));
    }
    return new Cell(List.of(key), times);
  }

  private static Long[] numbers(ResultSet row, int column) throws SQLException {
    return (Long[]) row.getArray(column).getArray();
  }

  private static String sql(Source source, Shape shape, Stretch stretch, Grain grain) {
    var day = grain.isDaily() ? "visit_on" : "starts_on";
    var backgrounds = shape.backgrounds().stream().map(b -> ", " + b.word()).collect(joining());
    var counts = source.counts();
    var columns = IntStream.range(0, counts.size());
    return """
        select told, service, unit%1$s, array_agg(cast(at - date '1970-01-01' as bigint)), %2$s
        from (
            select %3$s as at, %4$s as told%5$s%1$s, %6$s
            from %7$s
            where %8$s >= :from and %8$s < :before%9$s
              and (cardinality(:only) = 0 or %4$s = any (:only))
              and (cast(:reach as uuid[]) is null or unit_id = any (:reach))
            group by at, told, service, unit%1$s
        ) sums
        group by told, service, unit%1$s
        """
        .formatted(
            backgrounds,
            columns.mapToObj(i -> "array_agg(c" + i + ")").collect(joining(", ")),
            at(stretch.span(), day),
            source.key(),
            place(shape.place()),
            IntStream.range(0, counts.size())
                .mapToObj(i -> "cast(sum(" + counts.get(i) + ") as bigint) as c" + i)
                .collect(joining(", ")),
            grain.isDaily() ? source.daily() : source.sums(),
            day,
            grain.isDaily() ? "" : " and grain = :grain");
  }

  private static String at(Grain.Span span, String day) {
    return switch (span) {
      case YEAR -> "cast(date_trunc('year', " + day + ") as date)";
      case MONTH -> "cast(date_trunc('month', " + day + ") as date)";
      case DAY -> day;
    };
  }

  private static String place(Place place) {
    return switch (place) {
      case COUNTY -> ", '*' as service, '*' as unit";
      case AREA, SERVICE -> ", service_id as service, '*' as unit";
      case UNIT -> ", service_id as service, unit_id as unit";
    };
  }
}
