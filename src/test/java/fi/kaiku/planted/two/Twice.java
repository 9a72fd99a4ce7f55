package fi.kaiku.planted.two;

import fi.kaiku.planted.one.PlantedStore;
import java.util.function.Supplier;

/** The other half of the circle, and somebody who leans on what another room keeps to itself. */
public final class Twice {

  Supplier<String> lean(PlantedStore store) {
    var closed = store.closed();
    return () -> String.valueOf(closed);
  }
}
