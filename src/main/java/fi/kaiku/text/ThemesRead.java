package fi.kaiku.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which themes a comment speaks of, clause by clause, and with which sign. */
final class ThemesRead {

  private static final double SURE = 12;

  private final Trained trained;
  private final Weighing weighing;

  ThemesRead(Trained trained, Weighing weighing) {
    this.trained = trained;
    this.weighing = weighing;
  }

  /** Spans are in the text as it was written. */
  List<ThemeMark> of(Segment whole, List<Segment> alone, @Nullable Integer score) {
    var clauses = alone.stream().map(one -> one.within(whole, weighing.whole())).toList();
    var marks = new ArrayList<ThemeMark>();
    for (var theme : Theme.values()) {
      var found = inClauses(theme, clauses, score);
      if (found.isEmpty() && present(whole, theme) > weighing.present()) {
        var best = best(theme, clauses);
        found.put(sign(whole, theme, score), best);
      }
      found.forEach((sign, segment) -> marks.add(new ThemeMark(theme, sign, segment.span())));
    }
    return marks;
  }

  /** For each sign the clause that says it most plainly. */
  private Map<Sign, Segment> inClauses(
      Theme theme, List<Segment> clauses, @Nullable Integer score) {
    var found = new EnumMap<Sign, Segment>(Sign.class);
    for (var clause : clauses) {
      if (present(clause, theme) > weighing.present()) {
        found.merge(
            sign(clause, theme, score),
            clause,
            (one, other) -> present(other, theme) > present(one, theme) ? other : one);
      }
    }
    return found;
  }

  private Segment best(Theme theme, List<Segment> clauses) {
    return clauses.stream()
        .max(Comparator.comparingDouble(clause -> present(clause, theme)))
        .orElseThrow();
  }

  /** The logarithm of the odds that a theme is there, with whatever sign. */
  private double present(Segment segment, Theme theme) {
    var absent = 1.0;
    for (var sign : Sign.values()) {
      absent *= 1 - Odds.probability(trained.odds(segment, theme, sign));
    }
    return absent <= 0 ? SURE : Math.log((1 - absent) / absent);
  }

  private Sign sign(Segment segment, Theme theme, @Nullable Integer score) {
    var best = Sign.NEUTRAL;
    var most = Double.NEGATIVE_INFINITY;
    for (var sign : Sign.values()) {
      var weight =
          trained.odds(segment, theme, sign)
              + weighing.mood() * trained.odds(segment, mood(sign))
              + (score == null ? 0 : weighing.scoreForSign() * trained.scored(sign.word(), score));
      if (weight > most) {
        most = weight;
        best = sign;
      }
    }
    return best;
  }

  private static Attitude mood(Sign sign) {
    return switch (sign) {
      case PLUS -> Attitude.POSITIVE;
      case MINUS -> Attitude.NEGATIVE;
      case NEUTRAL -> Attitude.NEUTRAL;
    };
  }
}
