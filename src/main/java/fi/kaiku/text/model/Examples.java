package fi.kaiku.text.model;

import fi.kaiku.text.words.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts as features, each with its labels and with the labels of which it says nothing. */
public final class Examples {

  /** Words count for more than their many parts; found by trial on comments held back. */
  private static final float WORDS = 1.6f;

  private final List<int[]> features = new ArrayList<>();
  private final List<Set<String>> labels = new ArrayList<>();
  private final List<Set<String>> silent = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  /**
   * Adds one.
   *
   * @param silentOn labels, or their beginnings up to a colon, for which it is no example at all
   */
  public void add(int[] of, Set<String> has, Set<String> silentOn, double weight) {
    features.add(of);
    labels.add(Set.copyOf(has));
    silent.add(Set.copyOf(silentOn));
    weights.add(weight);
  }

  public int size() {
    return features.size();
  }

  boolean has(int example, String label) {
    return labels.get(example).contains(label);
  }

  boolean speaksOf(int example, String label) {
    var colon = label.indexOf(':');
    var of = silent.get(example);
    return !of.contains(label) && !of.contains(label.substring(0, colon + 1));
  }

  double weight(int example) {
    return weights.get(example);
  }

  /** Features that stand in at least so many examples, in ascending order. */
  int[] vocabulary(int least) {
    var counts = counts();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .mapToInt(entry -> entry.getKey())
        .sorted()
        .toArray();
  }

  /** How much each of these features counts: 1 + ln of all by those that have it. */
  float[] rarity(int[] vocabulary) {
    var counts = counts();
    var rarity = new float[vocabulary.length];
    for (int i = 0; i < vocabulary.length; i++) {
      var count = counts.getOrDefault(vocabulary[i], 1);
      rarity[i] = (float) (1 + Math.log((1.0 + features.size()) / (1.0 + count)));
      if (!Features.isPart(vocabulary[i])) {
        rarity[i] *= WORDS;
      }
    }
    return rarity;
  }

  private Map<Integer, Integer> counts() {
    var counts = new HashMap<Integer, Integer>();
    for (var example : features) {
      for (var feature : example) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The places of an example's features in the vocabulary; the unknown are left out. */
  int[] places(int example, int[] vocabulary) {
    return Arrays.stream(features.get(example))
        .map(feature -> Arrays.binarySearch(vocabulary, feature))
        .filter(place -> place >= 0)
        .toArray();
  }
}
