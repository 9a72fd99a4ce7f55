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

  /** How surely it is each, from the words alone: logarithms of probabilities. */
  Map<Attitude, Double> fromText(Segment whole, List<Segment> clauses) {
    var odds = new EnumMap<Attitude, Double>(Attitude.class);
    for (var attitude : Attitude.values()) {
      odds.put(attitude, trained.odds(whole, attitude));
    }
    var both = Math.min(most(clauses, Attitude.POSITIVE), most(clauses, Attitude.NEGATIVE));
    var mixed = (odds.getOrDefault(Attitude.MIXED, 0.0) + both) / 2 + weighing.mixed();
    odds.put(Attitude.MIXED, mixed);
    var sum = odds.values().stream().mapToDouble(Odds::probability).sum();
    odds.replaceAll((_, of) -> Math.log(Odds.probability(of) / sum + 1e-4));
    return odds;
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
