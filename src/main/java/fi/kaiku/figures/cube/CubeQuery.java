package fi.kaiku.figures.cube;

import fi.kaiku.figures.cube.UnitCells.Spot;
import fi.kaiku.figures.question.Dimension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads daily figures that have changed. */
@Repository
public class CubeQuery {

  private static final int AT_ONCE = 10_000;

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
    jdbc.sql("select * from figures.background where since > :version")
        .param("version", version)
        .query((RowCallbackHandler) row -> backgrounds.add(row.getLong("number"), background(row)));
  }

  /**
   * Puts the days in place that have changed.
   *
   * @param version the last one that is known already
   */
  void addTo(MonthEditor editor, CountedThing counted, long version) {
    jdbc.sql(
            """
            select visit_on, unit_id, service_id, cells from %s
            where version > :version
            order by unit_id, service_id, visit_on
            """
                .formatted(CountingQuery.of(counted).daily()))
        .withFetchSize(AT_ONCE)
        .param("version", version)
        .query((RowCallbackHandler) row -> edit(editor, row));
    editor.finish();
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
            where %1$s not in ('-', 'unknown')
            order by 1
            """
                .formatted(dimension.word()))
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static void edit(MonthEditor editor, ResultSet row) throws SQLException {
    var day = row.getObject(1, LocalDate.class);
    var spot = new Spot(row.getObject(2, UUID.class), row.getObject(3, UUID.class));
    var cells = (Long[]) row.getArray(4).getArray();
    editor.put(spot, day, cells);
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
