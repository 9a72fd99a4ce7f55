package fi.kaiku.text;

import fi.kaiku.text.words.Clause;

/** A clause, or a comment as a whole, and what speaks for each label in it. */
final class Segment {

  private final Clause clause;
  private final double[] odds;

  /** Odds in the order of the model's labels. */
  Segment(Clause clause, double[] odds) {
    this.clause = clause;
    this.odds = odds;
  }

  /** The logarithm of the odds of the label at a place. */
  double odds(int place) {
    return odds[place];
  }

  /** The same clause, heard within the whole: so much of the whole's odds. */
  Segment within(Segment whole, double share) {
    var blended = new double[odds.length];
    for (int i = 0; i < odds.length; i++) {
      blended[i] = (1 - share) * odds[i] + share * whole.odds[i];
    }
    return new Segment(clause, blended);
  }

  /** Words. */
  int size() {
    return clause.words().size();
  }

  Span span() {
    return new Span(clause.from(), clause.to());
  }
}
