package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.statistics.FunnelPlot.Limit;
import fi.kaiku.statistics.FunnelPlot.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The funnel about the score of Keusote's 999 answers, computed by hand: 42.142 ± z × 80.885/√n.
 */
class FunnelPlotTest {

  private final FunnelPlot plot = new FunnelPlot(new Nps(626, 168, 205));

  @ParameterizedTest
  @CsvSource({
    "25, OF_95, 10.436, 73.848",
    "25, OF_998, -7.848, 92.133",
    "100, OF_95, 26.289, 57.995",
    "100, OF_998, 17.147, 67.137",
    "400, OF_95, 34.216, 50.069",
    "400, OF_998, 29.644, 54.640"
  })
  void the_limits_narrow_with_the_number_of_answers(
      int answers, Limit limit, double low, double high) {
    var limits = plot.limits(answers, limit);
    assertThat(limits.low()).isCloseTo(low, within(0.001));
    assertThat(limits.high()).isCloseTo(high, within(0.001));
  }

  @Test
  void limits_are_cut_where_the_scale_ends() {
    assertThat(plot.limits(4, Limit.OF_998).high()).isEqualTo(100);
    assertThat(plot.limits(2, Limit.OF_998).low()).isEqualTo(-100);
  }

  @ParameterizedTest
  @CsvSource({
    "57, 43, INSIDE",
    "58, 42, ABOVE",
    "67, 33, ABOVE",
    "68, 32, FAR_ABOVE",
    "27, 73, INSIDE",
    "26, 74, BELOW",
    "17, 83, FAR_BELOW"
  })
  void a_unit_of_a_hundred_answers_lies_where_its_score_is(int score, int rest, Place place) {
    assertThat(plot.placeOf(new Nps(score, rest, 0))).isEqualTo(place);
  }

  @Test
  void where_everybody_agrees_nobody_lies_outside() {
    var content = new FunnelPlot(new Nps(50, 0, 0));
    assertThat(content.limits(10, Limit.OF_95)).isEqualTo(new Interval(100, 100));
    assertThat(content.placeOf(new Nps(10, 0, 0))).isEqualTo(Place.INSIDE);
  }
}
