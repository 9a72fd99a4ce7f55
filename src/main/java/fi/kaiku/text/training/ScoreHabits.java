package fi.kaiku.text.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How customers score what they write so: counts of whole comments, made smooth. */
final class ScoreHabits {

  private static final int COUNT = 11;
  private static final double UNSEEN = 1;

  private final Map<String, double[]> counts = new TreeMap<>();

  /** For each attitude ({@code o:pos}) and sign, the logarithms of how likely each score is. */
  static Map<String, float[]> of(List<WholeComment> comments) {
    var scores = new ScoreHabits();
    comments.stream()
        .filter(c -> !c.isOfUrgency())
        .filter(c -> c.score().matches("\\d|10"))
        .forEach(scores::count);
    var all = new TreeMap<String, float[]>();
    scores.counts.forEach((label, counted) -> all.put(label, likely(counted)));
    return all;
  }

  private void count(WholeComment comment) {
    var score = Integer.parseInt(comment.score());
    count("o:" + comment.overall(), score);
    for (var theme : comment.themes()) {
      count(theme.substring(theme.length() - 1), score);
    }
  }

  /** A score beside the one given is half as likely. */
  private void count(String label, int score) {
    var of = counts.computeIfAbsent(label, _ -> new double[COUNT]);
    of[score] += 0.5;
    of[Math.max(score - 1, 0)] += 0.25;
    of[Math.min(score + 1, COUNT - 1)] += 0.25;
  }

  private static float[] likely(double[] counted) {
    var sum = 0.0;
    for (var count : counted) {
      sum += count + UNSEEN;
    }
    var likely = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      likely[i] = (float) Math.log((counted[i] + UNSEEN) / sum);
    }
    return likely;
  }
}
