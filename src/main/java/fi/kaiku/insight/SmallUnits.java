package fi.kaiku.insight;

import java.util.Optional;

/** Units that too few people visited in a month: the answers about them are told together. */
public final class SmallUnits {

  private static final String OF_A_SERVICE = "small:service:";

  private SmallUnits() {}

  /** The service whose small units these are; none of a unit, and of those of an area. */
  public static Optional<String> serviceOf(String unit) {
    return unit.startsWith(OF_A_SERVICE)
        ? Optional.of(unit.substring(OF_A_SERVICE.length()))
        : Optional.empty();
  }
}
