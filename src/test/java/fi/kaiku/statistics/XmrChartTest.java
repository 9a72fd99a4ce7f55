package fi.kaiku.statistics;

import static fi.kaiku.statistics.XmrSignal.ABOVE_LIMIT;
import static fi.kaiku.statistics.XmrSignal.ABOVE_MEAN;
import static fi.kaiku.statistics.XmrSignal.BELOW_LIMIT;
import static fi.kaiku.statistics.XmrSignal.BELOW_MEAN;
import static fi.kaiku.statistics.XmrSignal.FALLING;
import static fi.kaiku.statistics.XmrSignal.NEAR_LOWER_LIMIT;
import static fi.kaiku.statistics.XmrSignal.NEAR_UPPER_LIMIT;
import static fi.kaiku.statistics.XmrSignal.RISING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.statistics.BetterWhen.Meaning;
import fi.kaiku.statistics.XmrLimits.Outliers;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class XmrChartTest {

  static final Offset<Double> EXACT = within(1e-9);

  /** Thirteen quiet months: mean 43, moving ranges 35 in twelve, limits 43 ± 2.66 × 35 / 12. */
  static final List<Double> QUIET = values(42, 45, 41, 44, 43, 46, 40, 43, 45, 42, 44, 41, 43);

  static final XmrBaseline FIRST_13 = XmrBaseline.ALL.fixedAfter(13);

  @Test
  void the_limits_are_the_mean_and_so_many_mean_moving_ranges() {
    var limits = limits(QUIET);

    assertThat(limits.mean()).isEqualTo(43);
    assertThat(limits.lower()).isCloseTo(35.241666666667, EXACT);
    assertThat(limits.upper()).isCloseTo(50.758333333333, EXACT);
    assertThat(signals(QUIET, XmrBaseline.ALL)).allMatch(Set::isEmpty);
  }

  @Test
  void fewer_than_thirteen_points_give_limits_that_are_still_provisional() {
    assertThat(limits(QUIET).areProvisional()).isFalse();
    assertThat(limits(QUIET.subList(0, 12)).areProvisional()).isTrue();
    assertThat(only(then(QUIET, 44), XmrBaseline.ALL.fixedAfter(12)).limits().areProvisional())
        .isTrue();
  }

  @Test
  void a_month_outside_the_limits_of_the_baseline_is_a_signal() {
    assertThat(signals(then(QUIET, 51), FIRST_13).getLast()).containsExactly(ABOVE_LIMIT);
    assertThat(signals(then(QUIET, 50), FIRST_13).getLast()).isEmpty();
    assertThat(signals(then(QUIET, 35), FIRST_13).getLast()).containsExactly(BELOW_LIMIT);
  }

  @Test
  void seven_months_on_one_side_of_the_mean_are_a_signal_and_six_are_none() {
    var six = then(QUIET, 44, 45, 44, 45, 44, 45);

    assertThat(signals(six, FIRST_13)).allMatch(Set::isEmpty);
    assertThat(signals(then(six, 44), FIRST_13).subList(13, 20))
        .allMatch(Set.of(ABOVE_MEAN)::equals);
    assertThat(signals(then(QUIET, 42, 41, 42, 41, 42, 41, 42), FIRST_13).subList(13, 20))
        .allMatch(Set.of(BELOW_MEAN)::equals);
  }

  @Test
  void a_month_at_the_mean_is_on_neither_side() {
    assertThat(signals(then(QUIET, 44, 45, 44, 43, 44, 45, 44), FIRST_13)).allMatch(Set::isEmpty);
  }

  @Test
  void seven_months_each_above_the_last_are_a_signal_and_a_tie_breaks_them() {
    assertThat(signals(then(QUIET, 40, 41, 42, 43, 44, 45, 46), FIRST_13).subList(13, 20))
        .allMatch(Set.of(RISING)::equals);
    assertThat(signals(then(QUIET, 46, 45, 44, 43, 42, 41, 40), FIRST_13).subList(13, 20))
        .allMatch(Set.of(FALLING)::equals);
    assertThat(signals(then(QUIET, 44, 41, 42, 43, 43, 44, 45), FIRST_13)).allMatch(Set::isEmpty);
  }

  @Test
  void the_month_where_a_rise_turns_counts_to_the_fall() {
    var both = then(QUIET, 40, 41, 42, 43, 44, 45, 46, 45, 44, 43, 42, 41, 40);

    assertThat(signals(both, FIRST_13).subList(13, 19)).allMatch(Set.of(RISING)::equals);
    assertThat(signals(both, FIRST_13).subList(19, 26)).allMatch(Set.of(FALLING)::equals);
  }

  @Test
  void two_of_three_near_a_limit_on_the_same_side_are_a_signal() {
    assertThat(signals(then(QUIET, 49, 44, 49), FIRST_13).subList(13, 16))
        .containsExactly(Set.of(NEAR_UPPER_LIMIT), Set.of(), Set.of(NEAR_UPPER_LIMIT));
    assertThat(signals(then(QUIET, 37, 37, 42), FIRST_13).subList(13, 16))
        .containsExactly(Set.of(NEAR_LOWER_LIMIT), Set.of(NEAR_LOWER_LIMIT), Set.of());
    assertThat(signals(then(QUIET, 49, 42, 49), FIRST_13)).allMatch(Set::isEmpty);
    assertThat(signals(then(QUIET, 44, 49, 51), FIRST_13).get(14)).isEmpty();
  }

  @Test
  void a_month_far_out_does_not_widen_the_limits_unless_told_to() {
    var spike = values(10, 11, 10, 11, 10, 11, 40, 11, 10, 11, 10, 11, 10);
    var counted = only(spike, XmrBaseline.ALL.with(Outliers.COUNTED)).limits();

    assertThat(limits(spike).mean()).isCloseTo(166 / 13.0, EXACT);
    assertThat(limits(spike).upper()).isCloseTo(166 / 13.0 + 2.66, EXACT);
    assertThat(counted.upper()).isCloseTo(166 / 13.0 + 2.66 * 68 / 12, EXACT);
  }

  @Test
  void a_new_phase_has_its_own_limits_and_no_signal_crosses_its_start() {
    var higher = Stream.concat(QUIET.stream(), QUIET.stream().map(v -> v + 30)).toList();
    var chart = XmrChart.of(higher, XmrBaseline.ALL.rebasedAt(13));

    assertThat(chart.phases())
        .extracting(phase -> phase.limits().mean())
        .containsExactly(43.0, 73.0);
    assertThat(chart.points()).hasSize(26).allMatch(point -> point.signals().isEmpty());
    assertThat(signals(higher, XmrBaseline.ALL)).noneMatch(Set::isEmpty);
    assertThatThrownBy(() -> XmrChart.of(QUIET, XmrBaseline.ALL.rebasedAt(13)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_better_depends_on_what_is_wished() {
    var higher = XmrChart.of(then(QUIET, 51), FIRST_13).points().getLast();
    var lower = XmrChart.of(then(QUIET, 35), FIRST_13).points().getLast();

    assertThat(higher.meaning(BetterWhen.HIGHER)).contains(Meaning.IMPROVEMENT);
    assertThat(higher.meaning(BetterWhen.LOWER)).contains(Meaning.CONCERN);
    assertThat(higher.meaning(BetterWhen.NEITHER)).contains(Meaning.UP);
    assertThat(lower.meaning(BetterWhen.HIGHER)).contains(Meaning.CONCERN);
    assertThat(lower.meaning(BetterWhen.LOWER)).contains(Meaning.IMPROVEMENT);
    assertThat(lower.meaning(BetterWhen.NEITHER)).contains(Meaning.DOWN);
    assertThat(XmrChart.of(QUIET, FIRST_13).points().getLast().meaning(BetterWhen.HIGHER))
        .isEmpty();
  }

  @Test
  void months_that_are_all_alike_are_no_signal_however_they_are_rounded() {
    for (double value : new double[] {0.1, 79.3, 100.0 / 3, -42.142142142142}) {
      var alike = DoubleStream.generate(() -> value).limit(13).boxed().toList();
      assertThat(limits(alike)).isEqualTo(new XmrLimits(value, value, value, 13));
      assertThat(signals(alike, XmrBaseline.ALL)).allMatch(Set::isEmpty);
    }
  }

  @Test
  void one_month_alone_has_no_limits_and_none_has_no_phase() {
    assertThat(limits(values(42)).upper()).isInfinite();
    assertThat(signals(values(42), XmrBaseline.ALL)).containsExactly(Set.of());
    assertThat(XmrChart.of(List.of(), XmrBaseline.ALL).phases()).isEmpty();
    assertThatThrownBy(() -> XmrBaseline.ALL.fixedAfter(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Double> values(double... values) {
    return DoubleStream.of(values).boxed().toList();
  }

  private static List<Double> then(List<Double> first, double... more) {
    return Stream.concat(first.stream(), values(more).stream()).toList();
  }

  private static XmrChart.Phase only(List<Double> values, XmrBaseline baseline) {
    return XmrChart.of(values, baseline).phases().getFirst();
  }

  private static XmrLimits limits(List<Double> values) {
    return only(values, XmrBaseline.ALL).limits();
  }

  private static List<Set<XmrSignal>> signals(List<Double> values, XmrBaseline baseline) {
    return XmrChart.of(values, baseline).points().stream().map(XmrChart.Point::signals).toList();
  }
}
