package fi.kaiku.encounter.intake;

/** What became of the records of a delivery. */
public record Counts(int added, int changed, int unchanged, int rejected) {

  public static final Counts NONE = new Counts(0, 0, 0, 0);

  public static Counts rejected(int records) {
    return new Counts(0, 0, 0, records);
  }

  public static Counts unchanged(int records) {
    return new Counts(0, 0, records, 0);
  }

  public Counts plus(Counts more) {
    return new Counts(
        added + more.added,
        changed + more.changed,
        unchanged + more.unchanged,
        rejected + more.rejected);
  }

  public int read() {
    return added + changed + unchanged + rejected;
  }
}
