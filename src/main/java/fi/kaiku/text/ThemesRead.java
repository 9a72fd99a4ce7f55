package fi.kaiku.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** What each clause says when it is heard within the whole. */
  Heard heard(Segment whole, List<Segment> alone) {
    return new Heard(
        whole, alone.stream().map(one -> one.within(whole, weighing.whole())).toList());
  }

  /** Spans are in the text as it was written. */
  List<ThemeMark> of(Heard heard, @Nullable Integer score) {
    var marks = new ArrayList<ThemeMark>();
    for (var theme : Theme.values()) {
      var found = inClauses(theme, heard, score);
      if (found.isEmpty() && present(heard.whole, theme) > weighing.present()) {
        found.put(sign(heard.whole, theme, score), heard.plainest(theme));
      }
      found.forEach(
          (sign, place) -> marks.add(new ThemeMark(theme, sign, heard.clauses.get(place).span())));
    }
    return marks;
  }

  /** For each sign the place of the clause that says it most plainly. */
  private Map<Sign, Integer> inClauses(Theme theme, Heard heard, @Nullable Integer score) {
    var found = new EnumMap<Sign, Integer>(Sign.class);
    for (int place = 0; place < heard.clauses.size(); place++) {
      if (heard.present(place, theme) > weighing.present()) {
        found.merge(
            sign(heard.clauses.get(place), theme, score),
            place,
            (one, other) -> heard.present(other, theme) > heard.present(one, theme) ? other : one);
      }
    }
    return found;
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

  /** A comment clause by clause, and how surely each speaks of each theme, reckoned once. */
  final class Heard {

    private final Segment whole;
    private final List<Segment> clauses;
    private final Map<Theme, double[]> present = new EnumMap<>(Theme.class);

    private Heard(Segment whole, List<Segment> clauses) {
      this.whole = whole;
      this.clauses = clauses;
      for (var theme : Theme.values()) {
        present.put(
            theme,
            clauses.stream().mapToDouble(one -> ThemesRead.this.present(one, theme)).toArray());
      }
    }

    private double present(int place, Theme theme) {
      return Objects.requireNonNull(present.get(theme))[place];
    }

    /** The place of the first clause that speaks of a theme the most. */
    private int plainest(Theme theme) {
      var best = 0;
      for (int place = 1; place < clauses.size(); place++) {
        if (present(place, theme) > present(best, theme)) {
          best = place;
        }
      }
      return best;
    }
  }
}
