package fi.kaiku.figures.disclosure;

import fi.kaiku.figures.question.Dimension;
import java.util.Collection;
import java.util.List;

/** How finely a table tells places apart. */
public enum PlaceLevel {
  COUNTY,
  AREA,
  SERVICE,
  UNIT;

  /** What a key tells of places: a unit lies in its service, a service in its area. */
  List<Integer> told() {
    return switch (this) {
      case COUNTY -> List.of();
      case AREA -> List.of(GroupKey.AREA);
      case SERVICE -> List.of(GroupKey.AREA, GroupKey.SERVICE);
      case UNIT -> List.of(GroupKey.AREA, GroupKey.SERVICE, GroupKey.UNIT);
    };
  }

  /** The coarsest level at which all these dimensions can be told. */
  static PlaceLevel of(Collection<Dimension> dimensions) {
    if (dimensions.contains(Dimension.UNIT)) {
      return UNIT;
    }
    if (dimensions.contains(Dimension.SERVICE)) {
      return SERVICE;
    }
    return dimensions.contains(Dimension.AREA) ? AREA : COUNTY;
  }
}
