package fi.kaiku.text.model;

import java.util.List;

/**
 * Logistic regression, one label against the rest, over features told by hash. A text's features
 * count by how rare they are and are brought to length 1; weights are kept in 8 bits.
 */
public final class Model {

  private final List<String> labels;
  private final int[] hashes;
  private final int[] places;
  private final float[] rarity;
  private final byte[] weights;
  private final float[] scales;
  private final float[] biases;

  /** Weights stand feature by feature, each with all labels. */
  Model(List<String> labels, int[] hashes, float[] rarity, byte[] weights, float[][] perLabel) {
    this.labels = List.copyOf(labels);
    this.hashes = hashes;
    this.places = places(hashes);
    this.rarity = rarity;
    this.weights = weights;
    this.scales = perLabel[0];
    this.biases = perLabel[1];
  }

  public List<String> labels() {
    return labels;
  }

  /** How many features it knows. */
  public int size() {
    return hashes.length;
  }

  /**
   * How much speaks for each label: the logarithm of the odds, in the order of the labels.
   *
   * @param features in ascending order, each once
   */
  public double[] odds(int[] features) {
    var sums = new double[labels.size()];
    var square = 0.0;
    for (var feature : features) {
      var place = place(feature);
      if (place >= 0) {
        square += rarity[place] * rarity[place];
        add(sums, place);
      }
    }
    var length = square == 0 ? 1 : Math.sqrt(square);
    for (int label = 0; label < sums.length; label++) {
      sums[label] = sums[label] * scales[label] / length + biases[label];
    }
    return sums;
  }

  /** How many of the features it knows. */
  public int known(int[] features) {
    var known = 0;
    for (var feature : features) {
      known += place(feature) >= 0 ? 1 : 0;
    }
    return known;
  }

  private void add(double[] sums, int place) {
    var from = place * sums.length;
    var rare = rarity[place];
    for (int label = 0; label < sums.length; label++) {
      sums[label] += rare * weights[from + label];
    }
  }

  /** Where each feature stands, one more than that, at most half full. */
  private static int[] places(int[] hashes) {
    var places = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
    for (int i = 0; i < hashes.length; i++) {
      var slot = slot(hashes[i], places.length);
      while (places[slot] != 0) {
        slot = (slot + 1) & (places.length - 1);
      }
      places[slot] = i + 1;
    }
    return places;
  }

  /** Where a feature stands, or -1. */
  private int place(int feature) {
    var slot = slot(feature, places.length);
    while (places[slot] != 0 && hashes[places[slot] - 1] != feature) {
      slot = (slot + 1) & (places.length - 1);
    }
    return places[slot] - 1;
  }

  private static int slot(int feature, int slots) {
    var spread = feature * 0x9e3779b9;
    return (spread ^ (spread >>> 15)) & (slots - 1);
  }

  float[] rarity() {
    return rarity;
  }

  int[] hashes() {
    return hashes;
  }

  byte[] weights() {
    return weights;
  }

  float[][] perLabel() {
    return new float[][] {scales, biases};
  }
}
