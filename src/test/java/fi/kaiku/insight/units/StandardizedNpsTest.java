package fi.kaiku.insight.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.StandardizedNps;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The worked example of docs/statistics.md, and what must hold of any. */
class StandardizedNpsTest {

  static final Offset<Double> EXACT = within(1e-9);
  static final AgeStandard STANDARD =
      AgeStandard.of(Map.of("18-39", 200L, "40-64", 300L, "65+", 500L)).orElseThrow();
  static final Map<String, Nps> UNIT =
      Map.of("18-39", new Nps(5, 3, 2), "40-64", new Nps(12, 4, 4), "65+", new Nps(56, 10, 4));

  @Test
  void a_unit_heard_from_the_old_above_all_scores_less_at_the_ages_of_those_invited() {
    var standardized = STANDARD.apply(UNIT).orElseThrow();

    assertThat(new Nps(73, 17, 10).value()).isEqualTo(63);
    assertThat(standardized.value()).isCloseTo(0.2 * 30 + 0.3 * 40 + 0.5 * 74.285714286, EXACT);
    assertThat(standardized.interval().low()).isCloseTo(38.103954, within(1e-6));
    assertThat(standardized.interval().high()).isCloseTo(68.910581, within(1e-6));
  }

  @Test
  void answers_of_the_standards_ages_give_the_score_as_it_is() {
    var scores =
        Map.of("18-39", new Nps(9, 5, 6), "40-64", new Nps(20, 4, 6), "65+", new Nps(40, 6, 4));

    assertThat(STANDARD.apply(scores).orElseThrow().value())
        .isCloseTo(new Nps(69, 15, 16).value(), EXACT);
  }

  @Test
  void of_one_age_band_it_is_the_score_with_its_own_interval() {
    var standardized = StandardizedNps.of(Map.of("18-29", 1.0), Map.of("18-29", new Nps(6, 2, 2)));

    assertThat(standardized).isEqualTo(new StandardizedNps(40, new Nps(6, 2, 2).interval()));
  }

  @Test
  void the_interval_stays_on_the_scale() {
    var agreed = Map.of("18-39", new Nps(5, 0, 0), "40-64", new Nps(5, 0, 0));

    var standardized = StandardizedNps.of(Map.of("18-39", 0.5, "40-64", 0.5), agreed);

    assertThat(standardized.value()).isEqualTo(100);
    assertThat(standardized.interval().high()).isEqualTo(100);
    assertThat(standardized.interval().low()).isBetween(40.0, 80.0);
  }

  @Test
  void an_age_that_nobody_answered_of_leaves_no_figure_rather_than_other_weights() {
    var young = Map.of("18-39", new Nps(50, 3, 2), "40-64", new Nps(12, 4, 4));

    assertThat(STANDARD.missing(young)).containsExactly("65+");
    assertThat(STANDARD.apply(young)).isEmpty();
    assertThatThrownBy(() -> StandardizedNps.of(STANDARD.shares(), young))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void answers_of_an_age_outside_the_standard_do_not_count() {
    var more = new HashMap<>(UNIT);
    more.put("unknown", new Nps(0, 0, 90));

    assertThat(STANDARD.apply(more)).isEqualTo(STANDARD.apply(UNIT));
  }

  @Test
  void ages_that_hardly_anybody_is_of_are_no_part_of_the_standard() {
    var few = AgeStandard.of(Map.of("18-39", 491L, "40-64", 500L, "85+", 9L)).orElseThrow();
    var enough = AgeStandard.of(Map.of("18-39", 490L, "40-64", 500L, "85+", 10L)).orElseThrow();

    assertThat(few.shares()).containsOnlyKeys("18-39", "40-64");
    assertThat(few.shares().get("18-39")).isCloseTo(491.0 / 991, EXACT);
    assertThat(enough.shares()).containsKey("85+");
  }

  @Test
  void there_is_no_standard_when_the_ages_of_too_many_are_unknown_or_not_told() {
    assertThat(AgeStandard.of(Map.of("18-39", 450L, "40-64", 500L, "unknown", 50L))).isPresent();
    assertThat(AgeStandard.of(Map.of("18-39", 449L, "40-64", 500L, "unknown", 51L))).isEmpty();
    assertThat(AgeStandard.of(Map.of("18-39", 949L, "not-told", 51L))).isEmpty();
    assertThat(AgeStandard.of(Map.of())).isEmpty();
  }
}
