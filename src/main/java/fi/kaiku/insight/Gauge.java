package fi.kaiku.insight;

/** How a measure of one value is counted, written and judged. */
record Gauge<F extends Figure<F>>(Scale scale, Wish wish, Counting<F> counting) {

  /** Counts a selection for some groupings. */
  interface Counting<F> {
    Cuts<Table<F>> count(Figures figures, Selection selection, Groupings groupings);
  }
}
