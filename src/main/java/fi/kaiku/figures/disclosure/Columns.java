package fi.kaiku.figures.disclosure;

/** Neighbouring columns of a tally whose sum is how many people there are; the last is left out. */
public record Columns(int from, int before) {

  public static Columns of(int column) {
    return new Columns(column, column + 1);
  }

  long sum(Tally counts) {
    return counts.sum(from, before);
  }
}
