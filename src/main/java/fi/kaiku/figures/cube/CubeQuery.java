package fi.kaiku.figures.cube;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.kaiku.figures.cube.CubeInMemory.PoolOfMonth;
import fi.kaiku.figures.cube.Spot.Pool;
import fi.kaiku.figures.question.Dimension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads counts that have changed. */
@Repository
public class CubeQuery {

  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;

  CubeQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds the backgrounds that are new.
   *
   * @param version the last one that is known already
   */
  void addTo(CellBackgrounds backgrounds, long version) {
    jdbc.sql("select * from figures.background where since > :version order by number")
        .param("version", version)
        .query((RowCallbackHandler) row -> backgrounds.add(row.getLong("number"), background(row)));
  }

  /**
   * Puts counts in their places that have changed.
   *
   * @param version the last one that is known already
   */
  void addTo(SpotEditor editor, CellBackgrounds backgrounds, CountedThing counted, long version) {
    jdbc.sql(
            """
            select pool, unit_id, service_id, area_code, visit_month, slice_on, cells, counts
            from figures.counted
            where thing = :thing and version > :version
            order by pool, unit_id, service_id, area_code
            """)
        .withFetchSize(AT_ONCE)
        .param("thing", counted.name())
        .param("version", version)
        .query((RowCallbackHandler) row -> editor.put(spot(row), counts(row, backgrounds)));
    editor.finish();
  }

  /** The units of every pool. */
  Map<PoolOfMonth, Set<UUID>> pooled() {
    return jdbc
        .sql(
            """
            select pool, cast(:nobody as uuid) as unit_id,
                   case pool when 'SERVICE' then service_id else cast(:nobody as uuid) end
                       as service_id,
                   case pool when 'AREA' then area_code else '-' end as area_code,
                   visit_month, unit_id as pooled
            from feedback.published_pool_unit
            """)
        .param("nobody", CountedThing.NOBODY)
        .query(
            (row, _) ->
                Map.entry(
                    new PoolOfMonth(spot(row), month(row)), row.getObject("pooled", UUID.class)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
  }

  /**
   * The values that anything counted has had so far.
   *
   * @param dimension a background
   */
  public List<String> seen(Dimension dimension) {
    return jdbc.sql(
            """
            select distinct %1$s from figures.background
            where %1$s not in ('-', 'unknown', 'not-told')
            order by 1
            """
                .formatted(dimension.word()))
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static Spot spot(ResultSet row) throws SQLException {
    return new Spot(
        Pool.of(row.getString("pool")),
        row.getObject("unit_id", UUID.class),
        row.getObject("service_id", UUID.class),
        row.getString("area_code"));
  }

  private static SliceCounts counts(ResultSet row, CellBackgrounds backgrounds)
      throws SQLException {
    return SliceCounts.of(
        row.getObject("visit_month", LocalDate.class),
        row.getObject("slice_on", LocalDate.class),
        backgrounds.packed((Long[]) row.getArray("cells").getArray()),
        (Integer[]) row.getArray("counts").getArray());
  }

  private static int month(ResultSet row) throws SQLException {
    return SliceCounts.number(YearMonth.from(row.getObject("visit_month", LocalDate.class)));
  }

  private static CellBackground background(ResultSet row) throws SQLException {
    return new CellBackground(
        row.getString("question"),
        row.getString("channel"),
        row.getString("kind"),
        row.getString("profession"),
        row.getString("language"),
        row.getString("age_band"),
        row.getString("version"),
        row.getString("outcome"));
  }
}
