package fi.kaiku.figures;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.SmallUnits;
import java.util.Optional;

/**
 * Where something is told: the value of each dimension of places. Of a pool of small units the unit
 * is the pool, and what it does not tell is {@link Dimension#NOT_TOLD}.
 */
record ToldPlace(String area, String service, String unit) {

  private static final ToldPlace COUNTY =
      new ToldPlace(Dimension.NOT_TOLD, Dimension.NOT_TOLD, SmallUnits.OF_COUNTY);

  static ToldPlace poolOfService(String area, String service) {
    return new ToldPlace(area, service, SmallUnits.ofService(service));
  }

  static ToldPlace poolOfArea(String area) {
    return new ToldPlace(area, Dimension.NOT_TOLD, SmallUnits.ofArea(area));
  }

  static ToldPlace poolOfCounty() {
    return COUNTY;
  }

  /** The pool of what is too few here; none beyond the county's. */
  Optional<ToldPlace> pool() {
    if (equals(COUNTY)) {
      return Optional.empty();
    }
    if (area.equals(Dimension.UNKNOWN) || service.equals(Dimension.NOT_TOLD)) {
      return Optional.of(COUNTY);
    }
    return Optional.of(SmallUnits.is(unit) ? poolOfArea(area) : poolOfService(area, service));
  }

  /** Its service as a whole. */
  ToldPlace ofService() {
    return new ToldPlace(area, service, "");
  }

  String value(Dimension dimension) {
    return switch (dimension) {
      case AREA -> area;
      case SERVICE -> service;
      case UNIT -> unit;
      default -> throw new IllegalArgumentException(dimension + " is not a place");
    };
  }
}
