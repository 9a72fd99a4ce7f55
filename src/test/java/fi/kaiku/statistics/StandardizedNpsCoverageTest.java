package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.statistics.NpsCoverageTest.Population;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How often the interval of a standardised score covers the truth, in per cent: ten thousand draws
 * by a fixed lot, because seven bands have too many outcomes to add up. The numbers stand in
 * docs/statistics.md.
 */
class StandardizedNpsCoverageTest {

  static final int DRAWS = 10_000;
  static final List<Double> SHARES = List.of(0.10, 0.14, 0.15, 0.22, 0.18, 0.14, 0.07);
  static final List<Integer> OLD_100 = List.of(5, 5, 8, 20, 30, 24, 10);
  static final List<Integer> OLD_1000 = List.of(30, 50, 80, 200, 300, 240, 100);

  static final Population LOW = new Population(40, 20, 40);
  static final List<Population> AT_42 = same(NpsCoverageTest.NPS_42);
  static final List<Population> AT_80 = same(NpsCoverageTest.NPS_80);
  static final List<Population> RISING =
      List.of(
          LOW,
          LOW,
          NpsCoverageTest.NPS_42,
          NpsCoverageTest.NPS_68,
          NpsCoverageTest.NPS_80,
          NpsCoverageTest.NPS_80,
          NpsCoverageTest.NPS_80);

  static final List<List<Integer>> ANSWERS = List.of(each(5), each(30), OLD_100, OLD_1000);

  @Test
  void the_interval_covers_what_it_says_also_with_few_answers_in_each_band() {
    assertCovers(AT_42, 92.6, 94.5, 93.1, 95.3);
    assertCovers(AT_80, 95.3, 94.8, 94.8, 95.2);
    assertCovers(RISING, 93.6, 94.8, 92.4, 95.0);
  }

  private static void assertCovers(List<Population> bands, Double... expected) {
    assertThat(ANSWERS.stream().map(n -> Math.round(10 * coverage(bands, n)) / 10.0))
        .containsExactly(expected);
  }

  private static double coverage(List<Population> bands, List<Integer> answers) {
    var shares = new HashMap<String, Double>();
    IntStream.range(0, SHARES.size()).forEach(i -> shares.put("band " + i, SHARES.get(i)));
    var truth =
        IntStream.range(0, SHARES.size())
            .mapToDouble(i -> SHARES.get(i) * bands.get(i).score())
            .sum();
    var lot = new Random(42);
    var covered = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      var interval = StandardizedNps.of(shares, drawn(bands, answers, lot)).interval();
      covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
    return 100.0 * covered / DRAWS;
  }

  private static Map<String, Nps> drawn(List<Population> bands, List<Integer> answers, Random lot) {
    return IntStream.range(0, bands.size())
        .boxed()
        .collect(
            Collectors.toMap(
                band -> "band " + band, band -> drawn(bands.get(band), answers.get(band), lot)));
  }

  private static Nps drawn(Population population, int answers, Random lot) {
    double all = population.promoters() + population.passives() + population.detractors();
    var promoters = 0;
    var detractors = 0;
    for (int answer = 0; answer < answers; answer++) {
      var mood = lot.nextDouble() * all;
      promoters += mood < population.promoters() ? 1 : 0;
      detractors += mood >= population.promoters() + population.passives() ? 1 : 0;
    }
    return new Nps(promoters, answers - promoters - detractors, detractors);
  }

  private static List<Integer> each(int answers) {
    return SHARES.stream().map(_ -> answers).toList();
  }

  private static List<Population> same(Population population) {
    return SHARES.stream().map(_ -> population).toList();
  }
}
