package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.statistics.Comparison.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The mean of a statement; how often its interval holds is computed exactly, as of the NPS. */
class MeanTest {

  static final Offset<Double> EXACT = within(1e-9);

  static final Population CONTENT = new Population(3, 4, 8, 30, 55);
  static final Population MIXED = new Population(10, 15, 25, 30, 20);
  static final Population SPLIT = new Population(20, 5, 10, 15, 50);
  static final Population NEARLY_ALL_AT_THE_TOP = new Population(1, 1, 3, 15, 80);

  @Test
  void a_hundred_answers_have_the_mean_and_interval_of_the_statistics_page() {
    var mean = CONTENT.of100();

    assertThat(mean.n()).isEqualTo(100);
    assertThat(mean.value()).isCloseTo(4.3, EXACT);
    assertThat(mean.interval().low()).isCloseTo(4.089515447, EXACT);
    assertThat(mean.interval().high()).isCloseTo(4.484741979, EXACT);
    assertThat(mean.topTwo()).isEqualTo(new Rate(85, 100));
  }

  @Test
  void those_who_all_agree_still_have_an_interval() {
    var mean = new Mean(List.of(0L, 0L, 0L, 0L, 5L));

    assertThat(mean.value()).isEqualTo(5);
    assertThat(mean.interval().low()).isCloseTo(3.697634538, EXACT);
    assertThat(mean.interval().high()).isEqualTo(5);
  }

  @Test
  void the_mean_lies_in_its_interval() {
    for (long one = 0; one <= 30; one++) {
      for (long five = 0; five <= 1000; five += 5) {
        if (one + five > 0) {
          var mean = new Mean(List.of(one, 0L, 0L, 0L, five));
          assertThat(mean.value()).isBetween(mean.interval().low(), mean.interval().high());
        }
      }
    }
  }

  @Test
  void nobody_has_no_mean() {
    assertThatThrownBy(Mean.NONE::value).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Mean(List.of(1L))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void two_means_have_a_difference_with_an_interval() {
    var comparison = CONTENT.of100().minus(MIXED.of100());

    assertThat(comparison.difference()).isCloseTo(0.95, EXACT);
    assertThat(comparison.interval().low()).isCloseTo(0.626403331, EXACT);
    assertThat(comparison.interval().high()).isCloseTo(1.254784788, EXACT);
    assertThat(comparison.outcome()).isEqualTo(Outcome.BETTER);
    assertThat(MIXED.of100().minus(CONTENT.of100()).outcome()).isEqualTo(Outcome.WORSE);
    assertThat(MIXED.of100().minus(MIXED.of100()).outcome()).isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void the_interval_covers_what_it_says_and_more_for_few_answers_near_the_top() {
    assertCovers(CONTENT, 98.62, 96.22, 95.23);
    assertCovers(MIXED, 95.44, 95.12, 95.03);
    assertCovers(SPLIT, 93.99, 94.59, 94.84);
    assertCovers(NEARLY_ALL_AT_THE_TOP, 99.62, 99.15, 96.09);
  }

  @Test
  void the_interval_of_a_difference_covers_at_least_what_it_says() {
    assertThat(coverage(CONTENT, 10, CONTENT, 10)).isCloseTo(98.87, offset(0.01));
    assertThat(coverage(CONTENT, 10, SPLIT, 30)).isCloseTo(97.40, offset(0.01));
    assertThat(coverage(MIXED, 10, MIXED, 30)).isBetween(95.0, 97.0);
    assertThat(coverage(NEARLY_ALL_AT_THE_TOP, 10, NEARLY_ALL_AT_THE_TOP, 10))
        .isCloseTo(99.93, offset(0.01));
  }

  private static void assertCovers(Population population, double... expected) {
    var at = 0;
    for (var n : new int[] {10, 30, 100}) {
      assertThat(coverage(population, n)).isCloseTo(expected[at++], offset(0.006));
    }
  }

  private static double coverage(Population population, int n) {
    var covered = 0.0;
    for (var sample : population.samples(n).entrySet()) {
      var interval = sample.getKey().estimate(n).interval();
      covered += covers(interval, population.mean()) ? sample.getValue() : 0;
    }
    return 100 * covered;
  }

  private static double coverage(Population one, int n, Population other, int m) {
    var truth = one.mean() - other.mean();
    var covered = 0.0;
    for (var mine : one.samples(n).entrySet()) {
      var here = mine.getKey().estimate(n);
      for (var theirs : other.samples(m).entrySet()) {
        var interval = here.minus(theirs.getKey().estimate(m));
        covered += covers(interval, truth) ? mine.getValue() * theirs.getValue() : 0;
      }
    }
    return 100 * covered;
  }

  private static boolean covers(Interval interval, double truth) {
    return interval.low() <= truth && truth <= interval.high();
  }

  /** All that an interval needs to know of a sample. */
  record Sums(int sum, int squares) {

    Mean.Estimate estimate(int n) {
      return Mean.Estimate.of(n, sum, squares);
    }
  }

  /** How many of a hundred give each value. */
  record Population(long ones, long twos, long threes, long fours, long fives) {

    Mean of100() {
      return new Mean(List.of(ones, twos, threes, fours, fives));
    }

    double mean() {
      return of100().value();
    }

    /** Every sample of that size with its chance. */
    Map<Sums, Double> samples(int n) {
      var samples = new HashMap<Sums, Double>();
      var chances = chances(n);
      for (int sum = 0; sum < chances.length; sum++) {
        for (int squares = 0; squares < chances[sum].length; squares++) {
          if (chances[sum][squares] > 0) {
            samples.put(new Sums(n + sum, n + squares), chances[sum][squares]);
          }
        }
      }
      return samples;
    }

    /** The chance of each sum and sum of squares, both less those of a sample of ones. */
    private double[][] chances(int n) {
      var chances = new double[][] {{1}};
      var counts = of100().counts();
      for (int answers = 1; answers <= n; answers++) {
        var more = new double[4 * answers + 1][24 * answers + 1];
        for (int value = Mean.LEAST; value <= Mean.MOST; value++) {
          add(chances, counts.get(value - 1) / 100.0, value, more);
        }
        chances = more;
      }
      return chances;
    }

    private static void add(double[][] chances, double share, int value, double[][] more) {
      for (int sum = 0; sum < chances.length; sum++) {
        for (int squares = 0; squares < chances[sum].length; squares++) {
          more[sum + value - 1][squares + value * value - 1] += share * chances[sum][squares];
        }
      }
    }
  }
}
