package fi.kaiku.planted.one;

/** A name that stands for two classes, and SQL where none belongs, on another module's table. */
final class Twice {

  static final String SQL = "delete from two.thing where exists (select 1 from planted.one)";

  private Twice() {}
}
