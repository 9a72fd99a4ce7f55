package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.statistics.Comparison.Outcome;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  static final Offset<Double> EXACT = within(1e-9);
  static final Nps KEUSOTE = new Nps(626, 168, 205);

  @Test
  void ten_points_between_a_thousand_answers_each_are_a_difference() {
    var comparison = Comparison.of(KEUSOTE, new Nps(560, 200, 240));

    assertThat(comparison.difference()).isCloseTo(42.142142142142 - 32, EXACT);
    assertThat(comparison.interval().low()).isCloseTo(2.915044337594, EXACT);
    assertThat(comparison.interval().high()).isCloseTo(17.308317512982, EXACT);
    assertThat(comparison.outcome()).isEqualTo(Outcome.BETTER);
  }

  @Test
  void seen_from_the_other_side_better_is_worse() {
    var comparison = Comparison.of(new Nps(560, 200, 240), KEUSOTE);

    assertThat(comparison.interval().high()).isCloseTo(-2.915044337594, EXACT);
    assertThat(comparison.outcome()).isEqualTo(Outcome.WORSE);
  }

  @Test
  void five_points_between_a_thousand_answers_each_may_be_chance() {
    var comparison = Comparison.of(KEUSOTE, new Nps(600, 170, 230));

    assertThat(comparison.interval().low()).isCloseTo(-2.058326390528, EXACT);
    assertThat(comparison.interval().high()).isCloseTo(12.311598510296, EXACT);
    assertThat(comparison.outcome()).isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void a_verdict_never_contradicts_the_difference_that_one_sees() {
    for (long one = 0; one <= 40; one++) {
      for (long other = 0; other <= 2000; other += 5) {
        var few = new Nps(one, 0, 40 - one);
        var many = new Nps(other, 0, 2000 - other);
        var comparison = Comparison.of(few, many);
        switch (comparison.outcome()) {
          case BETTER -> assertThat(comparison.difference()).isPositive();
          case WORSE -> assertThat(comparison.difference()).isNegative();
          case CANNOT_TELL -> assertThat(Math.abs(comparison.difference())).isLessThan(35);
        }
      }
    }
  }

  @Test
  void the_rates_that_newcombe_published_have_his_intervals() {
    var most = Comparison.of(new Rate(56, 70), new Rate(48, 80));
    var few = Comparison.of(new Rate(9, 10), new Rate(3, 10));

    assertThat(most.difference()).isCloseTo(20, EXACT);
    assertThat(most.interval().low()).isCloseTo(5.24, within(0.005));
    assertThat(most.interval().high()).isCloseTo(33.39, within(0.005));
    assertThat(most.outcome()).isEqualTo(Outcome.BETTER);
    assertThat(few.interval().low()).isCloseTo(17.05, within(0.005));
    assertThat(few.interval().high()).isCloseTo(80.90, within(0.005));
  }

  @Test
  void rates_of_a_thousand_messages_each_differ_by_chance_more_than_one_thinks() {
    var comparison = Comparison.of(new Rate(255, 1000), new Rate(220, 1000));

    assertThat(comparison.interval().low()).isCloseTo(-0.231070906883, EXACT);
    assertThat(comparison.interval().high()).isCloseTo(7.219327647555, EXACT);
    assertThat(comparison.outcome()).isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void the_interval_of_a_difference_stays_on_its_scale() {
    assertThat(Comparison.of(new Rate(9, 9), new Rate(0, 9)).interval().high()).isEqualTo(100);
    assertThat(Comparison.of(new Nps(9, 0, 0), new Nps(0, 0, 9)).interval().high())
        .isLessThanOrEqualTo(200);
  }

  @Test
  void nobody_is_neither_better_nor_worse() {
    assertThatThrownBy(() -> Comparison.of(KEUSOTE, Nps.NONE))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Comparison.of(new Rate(0, 0), new Rate(1, 2)))
        .isInstanceOf(IllegalStateException.class);
  }
}
