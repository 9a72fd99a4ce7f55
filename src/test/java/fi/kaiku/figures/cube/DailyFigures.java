package fi.kaiku.figures.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The daily figures as one can read them; a background's number may be another in each edition. */
final class DailyFigures {

  private DailyFigures() {}

  /** What a node holds in its memory, cell by cell. */
  static List<String> of(CountedThing counted, CubeInMemory facts) {
    var cells = new ArrayList<String>();
    for (var unit : facts.of(counted)) {
      for (var month : months(unit)) {
        for (int day = 1; day <= month.month().lengthOfMonth(); day++) {
          for (int i = month.from(day); i < month.from(day + 1); i++) {
            var background = facts.backgrounds().get(month.cell(i) / CountedThing.VALUES);
            var value = month.cell(i) % CountedThing.VALUES;
            cells.add(unit.spot() + " " + month.month() + " " + day + background + value);
          }
        }
      }
    }
    cells.sort(null);
    return cells;
  }

  private static List<MonthCells> months(UnitCells unit) {
    return unit.years().stream()
        .flatMap(year -> IntStream.rangeClosed(1, YearCells.MONTHS).mapToObj(year::month))
        .toList();
  }

  /** Each cell of each day as text, sorted. */
  static List<String> of(CountedThing counted, JdbcClient jdbc) {
    return jdbc.sql(
            """
            select concat_ws(' ', f.visit_on, f.unit_id, f.service_id, b.question, b.channel,
                             b.kind, b.profession, b.language, b.age_band, b.version, b.outcome,
                             mod(cell, 32))
            from %s f
            cross join unnest(f.cells) cell
            join figures.background b on b.number = cell / 32
            order by 1
            """
                .formatted(CountingQuery.of(counted).daily()))
        .query((row, _) -> row.getString(1))
        .list();
  }
}
