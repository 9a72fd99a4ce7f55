package fi.kaiku.figures.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counts as one can read them; a background's number may be another in each edition. */
final class StoredCounts {

  private StoredCounts() {}

  /** What a node holds in its memory, cell by cell. */
  static List<String> of(CountedThing counted, CubeInMemory facts) {
    var cells = new ArrayList<String>();
    var all = IntStream.range(0, facts.backgrounds().size() * CountedThing.VALUES).toArray();
    for (var spot : facts.of(counted)) {
      for (var counts : spot.counts()) {
        var sums = new int[all.length];
        counts.addTo(sums, 0, all);
        for (var cell : all) {
          if (sums[cell] > 0) {
            cells.add(
                "%s %s %s %s %d ×%d"
                    .formatted(
                        spot.spot(),
                        counts.month(),
                        LocalDate.ofEpochDay(counts.slice()),
                        facts.backgrounds().get(cell / CountedThing.VALUES),
                        cell % CountedThing.VALUES,
                        sums[cell]));
          }
        }
      }
    }
    cells.sort(null);
    return cells;
  }

  /** Each cell as text, sorted. */
  static List<String> of(CountedThing counted, JdbcClient jdbc) {
    return jdbc.sql(
            """
            select concat_ws(' ', f.pool, f.unit_id, f.service_id, f.area_code, f.visit_month,
                             f.slice_on, b.question, b.channel, b.kind, b.profession, b.language,
                             b.age_band, b.version, b.outcome, mod(c.cell, 32), c.n)
            from figures.counted f
            cross join unnest(f.cells, f.counts) as c (cell, n)
            join figures.background b on b.number = c.cell / 32
            where f.thing = ?
            order by 1
            """)
        .param(counted.name())
        .query((row, _) -> row.getString(1))
        .list();
  }
}
