package fi.kaiku.figures.question;

import fi.kaiku.access.Reach;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The visits that a figure is about: a period, the values allowed per dimension, and the part of
 * the county that the viewer may see.
 *
 * @param only values of dimensions; a dimension that is absent is not restricted
 */
public record Selection(Period period, Map<Dimension, List<String>> only, Reach reach) {

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

  /** Invitations go by link, so a condition on the channel says nothing about them. */
  public Selection withoutChannel() {
    return without(Dimension.CHANNEL);
  }

  /** The same, not restricted in this dimension. */
  public Selection without(Dimension dimension) {
    var fewer = new HashMap<>(only);
    fewer.remove(dimension);
    return new Selection(period, fewer, reach);
  }
}
