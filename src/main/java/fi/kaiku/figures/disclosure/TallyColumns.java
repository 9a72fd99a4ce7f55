package fi.kaiku.figures.disclosure;

/** Neighbouring columns of a tally whose sum is how many people there are; the last is left out. */
public record TallyColumns(int from, int before) {

  public static TallyColumns of(int column) {
    return new TallyColumns(column, column + 1);
  }

  long sum(Tally counts) {
    return counts.sum(from, before);
  }
}
