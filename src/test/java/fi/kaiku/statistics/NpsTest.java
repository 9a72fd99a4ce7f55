package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NpsTest {

  static final Path REFERENCE = Path.of("../shared/data/stats/nps-reference.json");
  static final Offset<Double> EXACT = within(1e-9);

  @Test
  void the_counts_that_keusote_published_give_42() {
    var keusote = new Nps(626, 168, 205);

    assertThat(keusote.n()).isEqualTo(999);
    assertThat(keusote.value()).isCloseTo(42.142142142142, EXACT);
    assertThat(keusote.interval().low()).isCloseTo(37.007509639171, EXACT);
    assertThat(keusote.interval().high()).isCloseTo(47.024426488573, EXACT);
  }

  @Test
  void when_all_agree_the_score_is_at_its_end_and_the_interval_stays_on_the_scale() {
    var promoters = new Nps(5, 0, 0);
    var detractors = new Nps(0, 0, 5);

    assertThat(promoters.value()).isEqualTo(100);
    assertThat(promoters.interval().high()).isEqualTo(100);
    assertThat(promoters.interval().low()).isCloseTo(17.491453034169, EXACT);
    assertThat(detractors.value()).isEqualTo(-100);
    assertThat(detractors.interval().low()).isEqualTo(-100);
    assertThat(detractors.interval().high()).isCloseTo(-17.491453034169, EXACT);
  }

  @Test
  void passives_count_in_the_number_of_answers_only() {
    assertThat(new Nps(0, 5, 0).value()).isZero();
    assertThat(new Nps(600, 100, 50).value()).isCloseTo(73.333333333333, EXACT);
  }

  @Test
  void six_is_a_detractor_seven_and_eight_are_passive_nine_is_a_promoter() {
    var oneOfEach = new Scores(List.of(0L, 0L, 0L, 0L, 0L, 0L, 1L, 1L, 1L, 1L, 0L), 0);

    assertThat(oneOfEach.nps()).isEqualTo(new Nps(1, 2, 1));
    assertThat(oneOfEach.nps().value()).isZero();
    assertThat(oneOfEach.nps().standardError()).isCloseTo(35.355339059327, EXACT);
  }

  @Test
  void more_answers_make_the_interval_narrower() {
    var few = new Nps(6, 2, 2).interval();
    var many = new Nps(600, 200, 200).interval();

    assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 5);
  }

  @Test
  void without_answers_there_is_no_score_rather_than_zero() {
    assertThatThrownBy(Nps.NONE::value).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(Nps.NONE::interval).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_score_and_its_plain_error_are_those_that_r_computes() throws Exception {
    assumeTrue(Files.exists(REFERENCE), "the reference stands beside the project");
    var cases = JsonMapper.shared().readTree(Files.readString(REFERENCE)).get("cases");

    assertThat(cases).hasSize(8);
    for (var one : cases) {
      var nps = counted(one.get("counts"));
      assertThat(nps.n()).as(one.get("name").asString()).isEqualTo(one.get("n").asLong());
      assertThat(nps.value()).isCloseTo(one.get("nps").asDouble(), EXACT);
      assertThat(nps.standardError()).isCloseTo(one.get("se").asDouble(), EXACT);
      var wald = Interval.around(nps.value(), nps.standardError());
      assertThat(wald.low()).isCloseTo(one.get("wald95").get(0).asDouble(), within(1e-6));
      assertThat(wald.high()).isCloseTo(one.get("wald95").get(1).asDouble(), within(1e-6));
    }
  }

  private static Nps counted(JsonNode counts) {
    return new Scores(counts.valueStream().map(JsonNode::asLong).toList(), 0).nps();
  }
}
