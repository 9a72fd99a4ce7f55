package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences of shares, many at once, and words that stand out. */
class SharesTestTest {

  @Test
  void the_normal_distribution_is_as_in_tables() {
    assertThat(Normal.twoSided(0)).isCloseTo(1, within(1e-6));
    assertThat(Normal.twoSided(1.959963984540054)).isCloseTo(0.05, within(1e-6));
    assertThat(Normal.twoSided(-2.5758293035489)).isCloseTo(0.01, within(1e-6));
    assertThat(Normal.twoSided(40)).isZero();
  }

  @Test
  void two_shares_are_compared_with_one_case_more_of_either_kind() {
    var test = SharesTest.of(new Rate(30, 100), new Rate(15, 100), 0);

    assertThat(test.difference()).isCloseTo(15, within(1e-9));
    assertThat(test.p()).isCloseTo(0.0113, within(2e-4));
  }

  @Test
  void a_reader_who_errs_needs_a_larger_difference() {
    var faultless = SharesTest.of(new Rate(300, 1_000), new Rate(200, 1_000), 0);
    var erring = SharesTest.of(new Rate(300, 1_000), new Rate(200, 1_000), 0.25);

    assertThat(faultless.p()).isLessThan(0.001);
    assertThat(erring.p()).isGreaterThan(0.05);
  }

  @Test
  void holm_multiplies_the_smallest_by_all_and_the_next_by_those_left() {
    assertThat(Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005)))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0.03, 0.06, 0.06, 0.02);
    assertThat(Holm.adjusted(List.of())).isEmpty();
  }

  @Test
  void a_word_stands_out_when_it_is_common_now_and_was_rare_and_a_rare_one_needs_more() {
    assertThat(new LogOdds(30, 10_000, 5, 20_000).z()).isGreaterThan(4);
    assertThat(new LogOdds(10, 10_000, 20, 20_000).z()).isCloseTo(0, within(0.1));
    assertThat(new LogOdds(2, 10_000, 0, 20_000).z()).isLessThan(2);
    assertThat(new LogOdds(0, 0, 0, 0).z()).isZero();
  }
}
