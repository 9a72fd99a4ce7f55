package fi.kaiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether somebody must see a comment today, and the words that say so. */
final class UrgencyRead {

  private static final double LN_9 = Math.log(9);

  /**
   * What a comment says as a whole and which kind it is like count alike; one that is told at
   * length and thanks or blames nobody is rather urgent. Fitted to comments held back from the
   * learning, in three folds.
   */
  private static final double OF_WHOLE = 0.55;

  private static final double OF_KIND = 0.55;
  private static final double OF_LENGTH = 1;
  private static final double OF_THEME = 0.5;

  private final Trained trained;
  private final Weighing weighing;

  UrgencyRead(Trained trained, Weighing weighing) {
    this.trained = trained;
    this.weighing = weighing;
  }

  /** A kind, how much speaks for it, and where. */
  private record Likely(Urgency.Kind kind, double weight, Span span) {}

  /** The span is in the text as it was written. */
  Urgency of(String text, Segment whole, List<Segment> clauses, List<ThemeMark> themes) {
    var segments = new ArrayList<>(clauses);
    segments.add(whole);
    var words = UrgentWords.in(text);
    var any = any(whole) - OF_THEME * themes.stream().map(ThemeMark::theme).distinct().count();
    var likely = likeliest(any, whole, segments, words);
    var score = score(likely.weight());
    return score < Urgency.LANE
        ? new Urgency(Urgency.Kind.NONE, score, null)
        : new Urgency(likely.kind(), score, likely.span());
  }

  /** The score of a comment if it thanked and blamed nobody: it is never more than that. */
  double atMost(String text, Segment whole) {
    var likely = likeliest(any(whole), whole, List.of(whole), UrgentWords.in(text));
    return score(likely.weight());
  }

  private double any(Segment whole) {
    return OF_WHOLE * trained.odds(whole, Urgency.Kind.NONE) + OF_LENGTH * Math.log(whole.size());
  }

  private Likely likeliest(
      double any, Segment whole, List<Segment> segments, Map<Urgency.Kind, UrgentWords> words) {
    Likely likeliest = null;
    for (var kind : Urgency.Kind.values()) {
      if (kind != Urgency.Kind.NONE) {
        var weight = any + OF_KIND * trained.odds(whole, kind);
        var likely = likely(kind, weight, best(segments, kind), words.get(kind));
        if (likeliest == null || likely.weight() > likeliest.weight()) {
          likeliest = likely;
        }
      }
    }
    return Objects.requireNonNull(likeliest);
  }

  private Likely likely(
      Urgency.Kind kind, double weight, Segment segment, @Nullable UrgentWords words) {
    return words == null
        ? new Likely(kind, weight, segment.span())
        : new Likely(
            kind,
            weight + weighing.rules() * words.weight(),
            span(trained.odds(segment, kind), segment, words));
  }

  /** The words of the rule where the clause says little. */
  private static Span span(double of, Segment segment, UrgentWords words) {
    return of > 0 ? segment.span() : words.span();
  }

  private Segment best(List<Segment> segments, Urgency.Kind kind) {
    var best = segments.getFirst();
    for (var segment : segments) {
      if (trained.odds(segment, kind) > trained.odds(best, kind)) {
        best = segment;
      }
    }
    return best;
  }

  /** Half at the lane, nine tenths at the alarm. */
  private double score(double weight) {
    var stretch = LN_9 / (weighing.alarm() - weighing.lane());
    return Odds.probability((weight - weighing.lane()) * stretch);
  }
}
