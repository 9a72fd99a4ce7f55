package fi.kaiku.planted.two;

import fi.kaiku.planted.one.PlantedStore;

/** The other half of the circle. */
public final class Twice {

  public String lean(PlantedStore store) {
    return "beside " + store.getClass();
  }
}
