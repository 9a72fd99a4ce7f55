package fi.kaiku.display;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.statistics.Interval;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart shows a part of its scale from one even mark to another. */
class ChartScaleTest {

  @ParameterizedTest
  @CsvSource({"62, 71", "-3, 4", "98, 100", "-250, 250"})
  void scores_are_shown_from_one_even_mark_to_another_and_never_closer_than_forty(
      double least, double greatest) {
    assertThat(ChartScale.holding(DoubleStream.of(least, greatest)).ends())
        .satisfies(
            ends -> {
              assertThat(ends.low()).isLessThanOrEqualTo(Math.max(-100, least));
              assertThat(ends.high()).isGreaterThanOrEqualTo(Math.min(100, greatest));
              assertThat(ends.high() - ends.low()).isGreaterThanOrEqualTo(40);
            });
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.3, 0.05", "25, 25, 5", "87, 100, 20", "1204, 1500, 500", "0, 1, 1"})
  void amounts_start_at_nought(double greatest, double high, double step) {
    var scale = ChartScale.fromZero(greatest);
    assertThat(scale.ends().high()).isCloseTo(high, within());
    assertThat(scale.step()).isCloseTo(step, within());
  }

  @Test
  void every_mark_is_written() {
    assertThat(new ChartScale(new Interval(-20, 20), 10).axis(String::valueOf).ticks())
        .extracting(tick -> tick.name().wide())
        .containsExactly("-20.0", "-10.0", "0.0", "10.0", "20.0");
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }
}
