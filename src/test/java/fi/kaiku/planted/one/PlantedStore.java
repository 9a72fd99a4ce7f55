package fi.kaiku.planted.one;

/** A store that another module uses, and half a circle. */
public final class PlantedStore {

  final fi.kaiku.planted.two.Twice other = new fi.kaiku.planted.two.Twice();
}
