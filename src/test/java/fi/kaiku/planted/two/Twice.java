package fi.kaiku.planted.two;

/** The other half of the circle. */
public final class Twice {

  fi.kaiku.planted.one.@org.jspecify.annotations.Nullable PlantedStore store;
}
