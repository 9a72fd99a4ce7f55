package fi.kaiku.insight.ask;

import fi.kaiku.display.Notation;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.PerGrouping;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.Figure;
import fi.kaiku.statistics.Rate;

/** How a measure of one value is counted, written and judged. */
record OneValueMeasure<F extends Figure<F>>(Notation scale, BetterWhen wish, Counting<F> counting) {

  /**
   * How this measure is read.
   *
   * @throws IllegalArgumentException for a measure that is a row of counts
   */
  static OneValueMeasure<?> of(Measure measure) {
    return switch (measure) {
      case NPS -> new OneValueMeasure<>(Notation.SCORE, BetterWhen.HIGHER, Figures::nps);
      case STATEMENT_MEAN ->
          new OneValueMeasure<>(Notation.MEAN, BetterWhen.HIGHER, Figures::statements);
      case PASSIVES, COMMENTS, YES -> share(measure, BetterWhen.NEITHER);
      case DETRACTORS, CRITICISM -> share(measure, BetterWhen.LOWER);
      case PROMOTERS, RESPONSE_RATE, STATEMENT_TOP_TWO, FACES_HAPPY, PRAISE ->
          share(measure, BetterWhen.HIGHER);
      case DISTRIBUTION, FUNNEL, ONE_OF, SEVERAL_OF, THEMES ->
          throw new IllegalArgumentException("not one value: " + measure);
    };
  }

  private static OneValueMeasure<Rate> share(Measure measure, BetterWhen wish) {
    return new OneValueMeasure<>(
        Notation.PERCENT, wish, (figures, selection, by) -> figures.rates(measure, selection, by));
  }

  /** Counts a selection for some groupings. */
  interface Counting<F> {
    PerGrouping<GroupTable<F>> count(Figures figures, Selection selection, Groupings groupings);
  }
}
