package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

  static final Path REFERENCE = Path.of("../shared/data/stats/binomial-intervals.csv");
  static final Offset<Double> EXACT = within(1e-9);

  @Test
  void a_quarter_of_twelve_thousand_is_known_within_a_per_cent() {
    var rate = new Rate(3_060, 12_000);

    assertThat(rate.value()).isCloseTo(25.5, EXACT);
    assertThat(rate.interval().low()).isCloseTo(24.728085505, within(1e-8));
    assertThat(rate.interval().high()).isCloseTo(26.287595432, within(1e-8));
  }

  @Test
  void nobody_of_five_may_still_be_two_of_five() {
    assertThat(new Rate(0, 5).interval().low()).isZero();
    assertThat(new Rate(0, 5).interval().high()).isCloseTo(43.448246478, within(1e-8));
    assertThat(new Rate(5, 5).interval().high()).isEqualTo(100);
  }

  @Test
  void a_part_of_nothing_is_no_rate_and_a_part_is_never_more_than_the_whole() {
    assertThatThrownBy(new Rate(0, 0)::value).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Rate(6, 5)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Newcombe 1998, Two-sided confidence intervals for the single proportion, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 25.53, 36.62",
    "15, 148, 6.24, 16.05",
    "0, 20, 0.00, 16.11",
    "1, 29, 0.61, 17.18"
  })
  void the_intervals_are_those_that_newcombe_published(
      long part, long whole, double low, double high) {
    var interval = new Rate(part, whole).interval();

    assertThat(interval.low()).isCloseTo(low, within(0.005));
    assertThat(interval.high()).isCloseTo(high, within(0.005));
  }

  /** Of two packages of R; the other methods in the file are not ours. */
  @Test
  void the_intervals_are_those_that_r_computes() throws Exception {
    assumeTrue(Files.exists(REFERENCE), "the reference stands beside the project");
    var wilson =
        Files.readAllLines(REFERENCE).stream()
            .map(line -> line.split(",", -1))
            .filter(cells -> Set.of("wilson", "prop.test-wilson").contains(cells[2]))
            .toList();

    assertThat(wilson).hasSize(112);
    for (var cells : wilson) {
      var rate = new Rate(whole(cells[0]), whole(cells[1]));
      assertThat(rate.interval().low()).isCloseTo(100 * decimal(cells[3]), EXACT);
      assertThat(rate.interval().high()).isCloseTo(100 * decimal(cells[4]), EXACT);
    }
  }

  private static long whole(String cell) {
    return Long.parseLong(cell.strip());
  }

  private static double decimal(String cell) {
    return Double.parseDouble(cell.strip());
  }
}
