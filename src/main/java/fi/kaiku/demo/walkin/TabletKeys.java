package fi.kaiku.demo.walkin;

/** Where the keys of the demo's tablets lie, as each would lie in its tablet. */
public interface TabletKeys {

  /** Device and key of the tablet in a unit, with a blank between; empty when there is none yet. */
  String read(String oid);

  void write(String oid, String deviceAndKey);
}
