package fi.kaiku.insight.ask;

import fi.kaiku.display.Scale;
import fi.kaiku.figures.Cuts;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.Table;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.statistics.Figure;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.Wish;

/** How a measure of one value is counted, written and judged. */
record Gauge<F extends Figure<F>>(Scale scale, Wish wish, Counting<F> counting) {

  /**
   * How this measure is read.
   *
   * @throws IllegalArgumentException for a measure that is a row of counts
   */
  static Gauge<?> of(Measure measure) {
    return switch (measure) {
      case NPS -> new Gauge<>(Scale.SCORE, Wish.HIGHER, Figures::nps);
      case STATEMENT_MEAN -> new Gauge<>(Scale.MEAN, Wish.HIGHER, Figures::statements);
      case PASSIVES, COMMENTS -> share(measure, Wish.NEITHER);
      case DETRACTORS -> share(measure, Wish.LOWER);
      case PROMOTERS, RESPONSE_RATE, STATEMENT_TOP_TWO, FACES_HAPPY -> share(measure, Wish.HIGHER);
      case DISTRIBUTION, FUNNEL -> throw new IllegalArgumentException("not one value: " + measure);
    };
  }

  private static Gauge<Rate> share(Measure measure, Wish wish) {
    return new Gauge<>(
        Scale.PERCENT, wish, (figures, selection, by) -> figures.rates(measure, selection, by));
  }

  /** Counts a selection for some groupings. */
  interface Counting<F> {
    Cuts<Table<F>> count(Figures figures, Selection selection, Groupings groupings);
  }
}
