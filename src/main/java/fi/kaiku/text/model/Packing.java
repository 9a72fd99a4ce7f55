package fi.kaiku.text.model;

import java.util.List;

/** Brings weights to 8 bits, each label with a scale of its own. */
final class Packing {

  private static final int MOST = 127;

  private Packing() {}

  static Model of(List<String> labels, int[] hashes, float[] rarity, List<double[]> learnt) {
    var weights = new byte[hashes.length * labels.size()];
    var scales = new float[labels.size()];
    var biases = new float[labels.size()];
    for (int label = 0; label < labels.size(); label++) {
      var of = learnt.get(label);
      var most = 0.0;
      for (int i = 0; i < hashes.length; i++) {
        most = Math.max(most, Math.abs(of[i]));
      }
      scales[label] = (float) (most / MOST);
      biases[label] = (float) of[hashes.length];
      for (int i = 0; most > 0 && i < hashes.length; i++) {
        weights[i * labels.size() + label] = (byte) Math.round(of[i] / most * MOST);
      }
    }
    return new Model(labels, hashes, rarity, weights, new float[][] {scales, biases});
  }
}
