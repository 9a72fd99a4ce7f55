package fi.kaiku.insight.ask;

import fi.kaiku.display.Scale;
import fi.kaiku.figures.Cuts;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.Table;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.statistics.Figure;
import fi.kaiku.statistics.Wish;

/** How a measure of one value is counted, written and judged. */
public record Gauge<F extends Figure<F>>(Scale scale, Wish wish, Counting<F> counting) {

  /** Counts a selection for some groupings. */
  public interface Counting<F> {
    Cuts<Table<F>> count(Figures figures, Selection selection, Groupings groupings);
  }
}
