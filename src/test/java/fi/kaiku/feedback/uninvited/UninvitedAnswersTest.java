package fi.kaiku.feedback.uninvited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Job;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers of people whom nobody invited: on a device, on the open form, on paper. */
@KaikuTest
class UninvitedAnswersTest {

  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final GivenUnit STATION = GivenUnit.named("Kivenlahden terveysasema");

  @Autowired UninvitedAnswers answers;
  @Autowired List<Job> jobs;
  @Autowired SmallHaulJob pool;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private UnitId unit = new UnitId(new UUID(0, 0));
  private String asked = "visit";

  @BeforeEach
  void a_unit() {
    unit = STATION.insert(jdbc);
  }

  @Test
  void an_answer_appears_with_the_next_tick_with_its_unit_and_month_and_nothing_else() {
    assertThat(give(unit, Channel.KIOSK, 9)).isTrue();
    assertThat(told()).isEmpty();
    tickAt("2026-05-20T10:00:00Z");
    assertThat(told())
        .containsExactly("KIOSK 9 unit 2026-05-01 kind unknown, profession unknown, 2026-05-20");
    assertThat(texts("select 'kept' from feedback.escrow")).isEmpty();
  }

  @Test
  void the_same_id_again_changes_nothing_before_and_after_it_has_appeared() {
    var id = AnswerId.byLot();
    var first = new Given(9, List.of(), "Kiitos");
    var again = new Given(1, List.of(), "");
    assertThat(answers.give(id, in(unit, Channel.KIOSK), first)).isTrue();
    assertThat(answers.give(id, in(unit, Channel.KIOSK), again)).isFalse();
    tickAt("2026-05-20T10:00:00Z");
    assertThat(answers.give(id, in(unit, Channel.KIOSK), again)).isFalse();
    tickAt("2026-05-20T11:00:00Z");
    assertThat(texts("select score || comment from feedback.feedback")).containsExactly("9Kiitos");
  }

  @Test
  void a_comment_alone_is_an_answer_and_nothing_at_all_is_none() {
    var id = AnswerId.byLot();
    assertThat(answers.give(id, in(unit, Channel.WEB), new Given(null, List.of(), "Kiitos")))
        .isTrue();
    assertThatThrownBy(
            () -> answers.give(id, in(unit, Channel.WEB), new Given(null, List.of(), "  ")))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> answers.give(id, in(unit, Channel.WEB), new Given(11, List.of(), "")))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void one_of_a_burst_is_kept_and_in_no_figure_and_its_words_are_read() {
    var burst = new Occasion(Channel.KIOSK, "visit", 1, unit, MAY, false);
    var given = new Given(0, List.of(), "Odotin tunnin käytävällä.");
    answers.give(AnswerId.byLot(), burst, given);
    tickAt("2026-05-20T10:00:00Z");
    assertThat(texts("select 'kept' from feedback.feedback where not counted")).hasSize(1);
    assertThat(told()).isEmpty();
    jobs.stream().filter(job -> job.name().equals("read-comments")).forEach(Job::run);
    assertThat(texts("select 'listed' from insight.comment")).hasSize(1);
  }

  @Test
  void a_unit_with_few_answers_by_a_channel_goes_to_a_pool_when_the_month_is_over() {
    var other = GivenUnit.named("Tapiolan terveysasema").insert(jdbc);
    give(unit, Channel.KIOSK, 9, 9);
    give(other, Channel.KIOSK, 1, 2, 3);
    give(unit, Channel.PAPER, 5, 5, 5, 5, 5);
    tickAt("2026-05-31T20:00:00Z");
    pool.run();
    assertThat(places()).containsExactly("KIOSK unit 5", "PAPER unit 5");

    clock.set("2026-06-01T01:00:00Z");
    pool.run();
    assertThat(places()).containsExactly("KIOSK SERVICE 5", "PAPER unit 5");
    assertThat(texts("select distinct unit_id from feedback.published_pool_unit"))
        .containsExactlyInAnyOrder(unit.value().toString(), other.value().toString());
  }

  @Test
  void a_rest_of_the_county_that_is_too_small_takes_the_smallest_pool_with_it() {
    var other = GivenUnit.named("Tapiolan terveysasema").insert(jdbc);
    var oral = GivenUnit.named("Olarin hammashoitola").inService("SUU").insert(jdbc);
    give(unit, Channel.KIOSK, 9, 9);
    give(other, Channel.KIOSK, 1, 2, 3);
    give(oral, Channel.KIOSK, 0);
    tickAt("2026-05-31T20:00:00Z");
    clock.set("2026-06-01T01:00:00Z");
    pool.run();
    assertThat(places()).containsExactly("KIOSK COUNTY 6");
    assertThat(texts("select unit_id from feedback.pool_unit where pool = 'COUNTY'")).hasSize(3);
    assertThat(texts("select distinct xmin::text from feedback.feedback")).hasSize(1);
  }

  @Test
  void where_units_ask_differently_no_pool_mixes_them_as_the_questions_would_tell_them_apart() {
    var other = GivenUnit.named("Tapiolan terveysasema").insert(jdbc);
    give(unit, Channel.KIOSK, 9, 9);
    asked = "experience";
    give(other, Channel.KIOSK, 1, 2, 3);
    tickAt("2026-05-31T20:00:00Z");
    clock.set("2026-06-01T01:00:00Z");
    pool.run();
    assertThat(places()).containsExactly("KIOSK COUNTY 5");
    assertThat(texts("select unit_id from feedback.pool_unit where pool = 'SERVICE'")).isEmpty();
  }

  @Test
  void what_comes_late_of_a_month_that_is_over_joins_its_pool_the_night_after() {
    give(unit, Channel.PAPER, 9, 8);
    tickAt("2026-06-01T01:00:00Z");
    pool.run();
    assertThat(places()).containsExactly("PAPER COUNTY 2");
    give(unit, Channel.PAPER, 7);
    tickAt("2026-09-10T10:00:00Z");
    pool.run();
    assertThat(places()).containsExactly("PAPER COUNTY 3");
  }

  private boolean give(UnitId where, Channel channel, int... scores) {
    var isNew = true;
    for (var score : scores) {
      var given = new Given(score, List.<GivenRating>of(), "");
      isNew &= answers.give(AnswerId.byLot(), in(where, channel), given);
    }
    return isNew;
  }

  private Occasion in(UnitId where, Channel channel) {
    return new Occasion(channel, asked, 1, where, MAY, true);
  }

  private void tickAt(String instant) {
    clock.set(instant);
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
  }

  private List<String> told() {
    return texts(
        """
        select concat_ws(' ', channel, score, coalesce(pool, 'unit'), visit_month, 'kind',
                         kind || ', profession', profession || ',', appeared_on)
        from feedback.published_feedback
        """);
  }

  private List<String> places() {
    return texts(
        """
        select concat_ws(' ', channel, coalesce(pool, 'unit'), count(*))
        from feedback.feedback group by channel, pool order by 1
        """);
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
