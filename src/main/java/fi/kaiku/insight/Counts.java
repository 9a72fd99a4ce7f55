package fi.kaiku.insight;

import fi.kaiku.insight.CellsQuery.Source;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceLine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** Reads the groups of a shape, with what is needed to judge what may be told of them. */
@Component
class Counts {

  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private final CellsQuery cells;
  private final Organization organization;
  private final Clock clock;

  Counts(CellsQuery cells, Organization organization, Clock clock) {
    this.cells = cells;
    this.organization = organization;
    this.clock = clock;
  }

  /** What is to be counted. */
  record Asked(
      Source source,
      Shape shape,
      Selection selection,
      List<Dimension> times,
      ToLongFunction<Tally> size) {}

  Groups of(Asked asked) {
    var disclosure = new Disclosure(organization.county().smallestGroup());
    var today = Period.today(clock);
    var first = cells.firstYear(asked.source()).orElse(today.getYear());
    var period = asked.selection().period();
    var axis = TimeAxis.of(period, asked.times(), first, today.getYear());
    var areas = new HashMap<String, String>();
    for (ServiceLine service : organization.services()) {
      areas.put(service.id().value().toString(), service.areaCode());
    }
    var found = new ArrayList<Cell>();
    var which = new CellsQuery.Asked(asked.shape(), asked.selection().reach(), channels(asked));
    for (var stretch : axis.stretches()) {
      cells
          .cells(asked.source(), which, stretch, axis::at)
          .forEach(cell -> found.add(placed(cell, asked.shape().place(), areas)));
    }
    var columns = asked.source().counts().size();
    var lattice = Lattice.of(found, axis.size(), columns);
    return new Groups(asked.shape(), axis, lattice, disclosure, asked.size());
  }

  private static List<String> channels(Asked asked) {
    return asked.selection().only().getOrDefault(Dimension.CHANNEL, List.of());
  }

  /** The cell with its area, and with {@code unknown} for what was not known. */
  private static Cell placed(Cell cell, Place place, Map<String, String> areas) {
    var key = cell.key().toArray(String[]::new);
    for (int i : new int[] {Cell.SERVICE, Cell.UNIT}) {
      key[i] = key[i].equals(NOBODY) ? Dimension.UNKNOWN : key[i];
    }
    if (place != Place.COUNTY) {
      key[Cell.AREA] = areas.getOrDefault(key[Cell.SERVICE], Dimension.UNKNOWN);
    }
    if (place == Place.AREA) {
      key[Cell.SERVICE] = Cell.ALL;
    }
    return new Cell(List.of(key), cell.times());
  }
}
