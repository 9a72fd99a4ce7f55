package fi.kaiku.figures.question;

import fi.kaiku.access.Reach;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The visits that a figure is about: a period, the values allowed per dimension, and the part of
 * the county that the viewer may see. The same conditions pick answers and invitations.
 *
 * @param only values of a dimension's expression; a dimension that is absent is not restricted
 */
public record Selection(Period period, Map<Dimension, List<String>> only, Reach reach) {

  /** Columns that an index finds; their values are ids. */
  private static final Map<Dimension, String> IDS =
      Map.of(Dimension.UNIT, "f.unit_id", Dimension.SERVICE, "f.service_id");

  public Selection {
    only = Map.copyOf(only);
  }

  public Selection during(Period other) {
    return new Selection(other, only, reach);
  }

  public Selection onlyWith(Dimension dimension, List<String> values) {
    var more = new TreeMap<>(only);
    more.put(dimension, values);
    return new Selection(period, more, reach);
  }

  /** The same, for a query over rows that are stored under the unit they were about. */
  public Selection asStored(Successors successors) {
    var stored = new TreeMap<>(only);
    stored.computeIfPresent(Dimension.UNIT, (_, units) -> successors.withMerged(units));
    return new Selection(period, stored, successors.withMerged(reach));
  }

  /** Invitations go by link, so a condition on the channel says nothing about them. */
  public Selection withoutChannel() {
    var fewer = new HashMap<>(only);
    fewer.remove(Dimension.CHANNEL);
    return new Selection(period, fewer, reach);
  }

  /** The condition of a query over a published view {@code f}; {@link #parameters} fill it. */
  public String condition() {
    var condition =
        new StringBuilder(
            """
            f.visit_on between :from and :to
            and (cast(:reach as uuid[]) is null or f.unit_id = any (:reach))""");
    for (var dimension : only.keySet()) {
      condition
          .append("\nand ")
          .append(IDS.containsKey(dimension) ? IDS.get(dimension) : dimension.expression())
          .append(" in (:")
          .append(dimension.word())
          .append(")");
    }
    return condition.toString();
  }

  public Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", period.from());
    parameters.put("to", period.to());
    only.forEach(
        (dimension, values) ->
            parameters.put(
                dimension.word(),
                IDS.containsKey(dimension)
                    ? values.stream().map(UUID::fromString).toList()
                    : values));
    return parameters;
  }
}
