package fi.kaiku.planted.one;

/** A name that stands for two classes, and SQL where none belongs. */
final class Twice {

  static final String SQL = "select 1 from planted.one";

  private Twice() {}
}
