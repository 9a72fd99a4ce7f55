package fi.kaiku.text.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a model is made of examples; the same examples make the same model.
 *
 * @param cost of a mistake, against the size of weights
 * @param balance how much rare labels weigh: 0 as they come, 1 as much as all others
 * @param least how many examples a feature must stand in
 * @param rounds over all examples, at most
 */
public record Learning(double cost, double balance, int least, int rounds) {

  private static final long SEED = 20_261_129;

  /** Learns each of the labels, side by side. */
  public Model of(Examples examples, List<String> labels) {
    var vocabulary = examples.vocabulary(least);
    var rarity = examples.rarity(vocabulary);
    var places = new int[examples.size()][];
    var values = new float[examples.size()][];
    for (int i = 0; i < places.length; i++) {
      places[i] = examples.places(i, vocabulary);
      values[i] = values(places[i], rarity);
    }
    var learnt =
        IntStream.range(0, labels.size())
            .parallel()
            .mapToObj(
                label -> {
                  var sides = sides(examples, labels.get(label));
                  return new DualLogistic(places, values, vocabulary.length)
                      .learn(sides, costs(examples, sides), rounds, SEED + label);
                })
            .toList();
    return Packing.of(labels, vocabulary, rarity, learnt);
  }

  private static float[] values(int[] places, float[] rarity) {
    var square = 0.0;
    for (var place : places) {
      square += rarity[place] * rarity[place];
    }
    var length = square == 0 ? 1 : Math.sqrt(square);
    var values = new float[places.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (rarity[places[i]] / length);
    }
    return values;
  }

  private static byte[] sides(Examples examples, String label) {
    var sides = new byte[examples.size()];
    for (int i = 0; i < sides.length; i++) {
      var side = examples.has(i, label) ? 1 : -1;
      sides[i] = (byte) (examples.speaksOf(i, label) ? side : 0);
    }
    return sides;
  }

  private double[] costs(Examples examples, byte[] sides) {
    var with = 0;
    var without = 0;
    for (var side : sides) {
      with += side > 0 ? 1 : 0;
      without += side < 0 ? 1 : 0;
    }
    var rare = with == 0 ? 1 : Math.pow((double) without / with, balance);
    var costs = new double[sides.length];
    Arrays.setAll(costs, i -> cost * examples.weight(i) * (sides[i] > 0 ? rare : 1));
    return costs;
  }
}
