package fi.kaiku.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a comment is on the whole, from its words and from the score beside it. */
final class AttitudeRead {

  private final Trained trained;
  private final Weighing weighing;

  AttitudeRead(Trained trained, Weighing weighing) {
    this.trained = trained;
    this.weighing = weighing;
  }

  /**
   * How surely it is each, from the words alone: logarithms of probabilities.
   *
   * @param themes read without the score
   */
  Map<Attitude, Double> fromText(Segment whole, List<Segment> clauses, List<ThemeMark> themes) {
    var thanks = count(themes, Sign.PLUS);
    var blame = count(themes, Sign.MINUS);
    var odds = new EnumMap<Attitude, Double>(Attitude.class);
    for (var attitude : Attitude.values()) {
      var told =
          switch (attitude) {
            case POSITIVE -> thanks - blame;
            case NEGATIVE -> blame - thanks;
            case MIXED -> thanks > 0 && blame > 0 ? 1 : -1;
            case NEUTRAL -> count(themes, Sign.NEUTRAL) - (thanks + blame) / 2;
          };
      odds.put(attitude, trained.odds(whole, attitude) + weighing.themes() * told);
    }
    odds.put(Attitude.MIXED, mixed(odds.getOrDefault(Attitude.MIXED, 0.0), clauses));
    var sum = odds.values().stream().mapToDouble(Odds::probability).sum();
    odds.replaceAll((_, of) -> Math.log(Odds.probability(of) / sum + 1e-4));
    return odds;
  }

  /** At most two, so that a long list outweighs no words. */
  private static double count(List<ThemeMark> themes, Sign sign) {
    return Math.min(2, themes.stream().filter(theme -> theme.sign() == sign).count());
  }

  private double mixed(double odds, List<Segment> clauses) {
    var both = Math.min(most(clauses, Attitude.POSITIVE), most(clauses, Attitude.NEGATIVE));
    return (odds + both) / 2 + weighing.mixed();
  }

  Attitude best(Map<Attitude, Double> sure, @Nullable Integer score) {
    var best = Attitude.NEUTRAL;
    var most = Double.NEGATIVE_INFINITY;
    for (var attitude : Attitude.values()) {
      var weight =
          sure.getOrDefault(attitude, 0.0)
              + (score == null
                  ? 0
                  : weighing.scoreForAttitude() * trained.scored("o:" + attitude.word(), score));
      if (weight > most) {
        most = weight;
        best = attitude;
      }
    }
    return best;
  }

  private double most(List<Segment> clauses, Attitude attitude) {
    return clauses.stream()
        .mapToDouble(clause -> trained.odds(clause, attitude))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
