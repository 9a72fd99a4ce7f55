package fi.kaiku.text.model;

import java.util.SplittableRandom;

/**
 * Logistic regression with squared weights held small, by coordinate descent in the dual: Yu, Huang
 * and Lin, "Dual coordinate descent methods for logistic regression and maximum entropy models",
 * Machine Learning 85 (2011), algorithm 5.
 */
final class DualLogistic {

  private static final double ENOUGH = 0.01;
  private static final int MOST_STEPS = 100;
  private static final double SLOWER = 0.1;

  private final int[][] places;
  private final float[][] values;
  private final double[] weights;
  private final double[] alpha;
  private double innerEnough = 1e-2;

  /** Rows of equal length in both; the last weight is the bias. */
  DualLogistic(int[][] places, float[][] values, int features) {
    this.places = places;
    this.values = values;
    this.weights = new double[features + 1];
    this.alpha = new double[2 * places.length];
  }

  /**
   * Learns.
   *
   * @param sides 1 for examples of the label, -1 for the others, 0 for those that say nothing
   * @param costs of a mistake in each row
   * @param rounds at most
   * @return the weights, then the bias
   */
  double[] learn(byte[] sides, double[] costs, int rounds, long seed) {
    var order = begin(sides, costs);
    var random = new SplittableRandom(seed);
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      var most = 0.0;
      var steps = 0;
      for (var row : order) {
        var step = new double[1];
        most = Math.max(most, improve(row, sides[row], costs[row], step));
        steps += (int) step[0];
      }
      if (most < ENOUGH) {
        break;
      }
      if (steps <= order.length / 10) {
        innerEnough = Math.max(innerEnough * 0.1, 1e-8);
      }
    }
    return weights;
  }

  private int[] begin(byte[] sides, double[] costs) {
    var order = new int[sides.length];
    var count = 0;
    for (int row = 0; row < sides.length; row++) {
      if (sides[row] != 0) {
        alpha[2 * row] = Math.min(0.001 * costs[row], 1e-8);
        alpha[2 * row + 1] = costs[row] - alpha[2 * row];
        add(row, sides[row] * alpha[2 * row]);
        order[count++] = row;
      }
    }
    return java.util.Arrays.copyOf(order, count);
  }

  private double improve(int row, int side, double cost, double[] stepsTaken) {
    var square = square(row);
    var margin = side * margin(row);
    var first = 2 * row;
    var second = first + 1;
    var sign = 1;
    if (0.5 * square * (alpha[second] - alpha[first]) + margin < 0) {
      first = second;
      second = 2 * row;
      sign = -1;
    }
    var solved = solve(alpha[first], square, sign * margin, cost);
    if (solved.steps() > 0) {
      add(row, sign * (solved.z() - alpha[first]) * side);
      alpha[first] = solved.z();
      alpha[second] = cost - solved.z();
    }
    stepsTaken[0] = solved.steps();
    return solved.violation();
  }

  /**
   * The best value of one variable.
   *
   * @param violation how far from the best it was
   */
  private record Solved(double z, int steps, double violation) {}

  /** Newton's method within ]0, cost[. */
  private Solved solve(double old, double square, double margin, double cost) {
    var z = cost - old < 0.5 * cost ? SLOWER * old : old;
    var slope = square * (z - old) + margin + Math.log(z / (cost - z));
    var violation = Math.abs(slope);
    var step = 0;
    while (step <= MOST_STEPS && Math.abs(slope) >= innerEnough) {
      var curve = square + cost / (cost - z) / z;
      var next = z - slope / curve;
      z = next <= 0 ? z * SLOWER : next;
      slope = square * (z - old) + margin + Math.log(z / (cost - z));
      step++;
    }
    return new Solved(z, step, violation);
  }

  private double margin(int row) {
    var sum = weights[weights.length - 1];
    for (int i = 0; i < places[row].length; i++) {
      sum += weights[places[row][i]] * values[row][i];
    }
    return sum;
  }

  private double square(int row) {
    var sum = 1.0;
    for (var value : values[row]) {
      sum += value * value;
    }
    return sum;
  }

  private void add(int row, double amount) {
    for (int i = 0; i < places[row].length; i++) {
      weights[places[row][i]] += amount * values[row][i];
    }
    weights[weights.length - 1] += amount;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      var other = random.nextInt(i + 1);
      var kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
