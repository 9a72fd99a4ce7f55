package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How often the intervals cover the truth, in per cent: computed exactly over all possible outcomes
 * instead of drawing some by lot. The numbers stand in docs/statistics.md.
 */
class NpsCoverageTest {

  static final List<Integer> ANSWERS = List.of(5, 10, 30, 100, 400, 1000);

  static final Population NPS_42 = new Population(626, 168, 205);
  static final Population NPS_68 = new Population(78, 12, 10);
  static final Population NPS_80 = new Population(86, 8, 6);
  static final Population NPS_80_WITH_FEW_DETRACTORS = new Population(83, 14, 3);

  @Test
  void the_interval_covers_what_it_says() {
    assertThat(NPS_42.score()).isCloseTo(42, offset(0.2));
    assertThat(NPS_68.score()).isCloseTo(68, offset(1e-9));
    assertThat(NPS_80.score()).isCloseTo(80, offset(1e-9));

    assertCovers(NPS_42, 94.7, 94.3, 94.9, 94.9, 95.0, 95.0);
    assertCovers(NPS_68, 92.6, 95.7, 95.8, 95.1, 95.1, 95.0);
    assertCovers(NPS_80, 89.4, 95.1, 96.6, 95.3, 95.1, 95.0);
    for (var population : List.of(NPS_42, NPS_68, NPS_80)) {
      assertThat(ANSWERS.stream().filter(n -> n > 5))
          .allSatisfy(n -> assertThat(coverage(population, n)).isBetween(93.0, 97.0));
    }
  }

  @Test
  void ten_answers_are_too_few_where_hardly_anybody_is_a_detractor() {
    assertThat(NPS_80_WITH_FEW_DETRACTORS.score()).isCloseTo(80, offset(1e-9));
    assertCovers(NPS_80_WITH_FEW_DETRACTORS, 90.9, 92.5, 95.8, 95.2, 95.1, 95.1);
  }

  @Test
  void five_answers_are_too_few_and_thirty_where_all_are_on_one_side() {
    assertCovers(new Population(74, 20, 6), 88.6, 95.4, 95.6, 95.2, 95.1, 95.0);
    assertCovers(new Population(84, 0, 16), 96.8, 93.9, 92.4, 94.4, 95.2, 94.8);
    assertCovers(new Population(90, 10, 0), 91.9, 93.0, 92.7, 95.8, 94.7, 94.8);
  }

  @Test
  void the_interval_of_a_difference_covers_at_least_what_it_says_and_more_for_few_answers() {
    assertThat(coverage(NPS_42, 10, NPS_42, 10)).isCloseTo(96.45, offset(0.01));
    assertThat(coverage(NPS_42, 30, NPS_68, 30)).isCloseTo(95.70, offset(0.01));
    assertThat(coverage(NPS_42, 10, NPS_80, 30)).isCloseTo(96.15, offset(0.01));
    assertThat(coverage(NPS_68, 10, NPS_68, 100)).isCloseTo(96.03, offset(0.01));
    assertThat(coverage(NPS_80, 10, NPS_80, 10)).isCloseTo(99.63, offset(0.01));
    assertThat(coverage(NPS_80, 30, NPS_80, 30)).isCloseTo(98.07, offset(0.01));
    assertThat(coverage(NPS_80, 10, NPS_80, 100)).isCloseTo(96.29, offset(0.01));
  }

  private static void assertCovers(Population population, Double... expected) {
    assertThat(ANSWERS.stream().map(n -> Math.round(10 * coverage(population, n)) / 10.0))
        .containsExactly(expected);
  }

  private static double coverage(Population population, int n) {
    return 100 * population.chance(n, nps -> covers(nps.interval(), population.score()) ? 1 : 0);
  }

  private static double coverage(Population one, int n, Population other, int m) {
    var truth = one.score() - other.score();
    return 100
        * one.chance(
            n,
            mine ->
                other.chance(
                    m, theirs -> covers(Comparison.of(mine, theirs).interval(), truth) ? 1 : 0));
  }

  private static boolean covers(Interval interval, double truth) {
    return interval.low() <= truth && truth <= interval.high();
  }

  /** Those whose answers are a sample, by their shares. */
  record Population(int promoters, int passives, int detractors) {

    double score() {
      return new Nps(promoters, passives, detractors).value();
    }

    /** The mean of a figure over all samples of that size, each by its multinomial chance. */
    double chance(int n, ToDoubleFunction<Nps> figure) {
      var logs = logFactorials(n);
      return IntStream.rangeClosed(0, n)
          .mapToDouble(
              p ->
                  IntStream.rangeClosed(0, n - p)
                      .mapToObj(d -> new Nps(p, n - p - d, d))
                      .mapToDouble(nps -> chance(nps, logs) * figure.applyAsDouble(nps))
                      .sum())
          .sum();
    }

    private double chance(Nps nps, double[] logs) {
      var ways =
          logs[(int) nps.n()]
              - logs[(int) nps.promoters()]
              - logs[(int) nps.passives()]
              - logs[(int) nps.detractors()];
      double all = promoters + passives + detractors;
      return Math.exp(
          ways
              + log(nps.promoters(), promoters / all)
              + log(nps.passives(), passives / all)
              + log(nps.detractors(), detractors / all));
    }

    /** Of so many answers of a kind; none of a kind that there is nobody of is certain. */
    private static double log(long answers, double share) {
      return answers == 0 ? 0 : answers * Math.log(share);
    }

    private static double[] logFactorials(int n) {
      var logs = new double[n + 1];
      for (int i = 1; i <= n; i++) {
        logs[i] = logs[i - 1] + Math.log(i);
      }
      return logs;
    }
  }
}
