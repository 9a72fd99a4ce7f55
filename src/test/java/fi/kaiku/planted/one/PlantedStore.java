package fi.kaiku.planted.one;

/** A store that another module uses, and half a circle. */
public final class PlantedStore {

  final fi.kaiku.planted.two.Twice other = new fi.kaiku.planted.two.Twice();

  /** What its room keeps to itself. */
  record Closed(String text) {}

  public Closed closed() {
    return new Closed("");
  }
}
