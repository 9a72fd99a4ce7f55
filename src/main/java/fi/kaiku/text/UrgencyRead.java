package fi.kaiku.text;

import java.util.ArrayList;
import java.util.List;

/** Whether somebody must see a comment today, and the words that say so. */
final class UrgencyRead {

  private static final double LN_9 = Math.log(9);

  private final Trained trained;
  private final Weighing weighing;

  UrgencyRead(Trained trained, Weighing weighing) {
    this.trained = trained;
    this.weighing = weighing;
  }

  /** The span is in the text as it was written. */
  Urgency of(String text, Segment whole, List<Segment> clauses) {
    var segments = new ArrayList<>(clauses);
    segments.add(whole);
    var rule = UrgentWords.in(text);
    var best = whole;
    for (var segment : segments) {
      if (any(segment) > any(best)) {
        best = segment;
      }
    }
    var weight = any(best) + (rule == null ? 0 : rule.weight());
    var score = score(weight);
    if (score < Urgency.LANE) {
      return new Urgency(Urgency.Kind.NONE, score, null);
    }
    return rule == null
        ? new Urgency(kind(best), score, best.span())
        : new Urgency(rule.kind(), score, rule.span());
  }

  /** Half at the lane, nine tenths at the alarm. */
  private double score(double weight) {
    var stretch = LN_9 / (weighing.alarm() - weighing.lane());
    return Odds.probability((weight - weighing.lane()) * stretch);
  }

  private double any(Segment segment) {
    return trained.odds(segment, Urgency.Kind.NONE);
  }

  private Urgency.Kind kind(Segment segment) {
    var best = Urgency.Kind.HARM;
    for (var kind : Urgency.Kind.values()) {
      if (kind != Urgency.Kind.NONE && trained.odds(segment, kind) > trained.odds(segment, best)) {
        best = kind;
      }
    }
    return best;
  }
}
