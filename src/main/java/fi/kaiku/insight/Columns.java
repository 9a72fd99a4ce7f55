package fi.kaiku.insight;

/** Neighbouring columns of a tally whose sum is how many people there are; the last is left out. */
record Columns(int from, int before) {

  static Columns of(int column) {
    return new Columns(column, column + 1);
  }

  long sum(Tally counts) {
    return counts.sum(from, before);
  }
}
