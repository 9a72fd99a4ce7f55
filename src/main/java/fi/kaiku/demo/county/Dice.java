package fi.kaiku.demo.county;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that falls the same way every time: a stream of its own for each thing it is about. */
public final class Dice {

  private static final long COUNTY_SEED = 20_250_307L;

  private Dice() {}

  /** The dice of one thing, for example a resident's number and a day. */
  public static RandomGenerator of(long... thing) {
    long mixed = COUNTY_SEED;
    for (var part : thing) {
      mixed = new SplittableRandom(mixed ^ (part * 0x9E3779B97F4A7C15L)).nextLong();
    }
    return new SplittableRandom(mixed);
  }

  public static boolean chance(RandomGenerator dice, double probability) {
    return dice.nextDouble() < probability;
  }

  /** The place of the weight that the dice fall on; weights need not add up to one. */
  public static int pick(RandomGenerator dice, double... weights) {
    double sum = 0;
    for (var weight : weights) {
      sum += weight;
    }
    var point = dice.nextDouble() * sum;
    for (int i = 0; i < weights.length; i++) {
      point -= weights[i];
      if (point < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
