package fi.kaiku.feedback.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When an answer appears, and what is told of it. Messages go out at noon, Helsinki time. */
@KaikuTest
class AppearJobTest {

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");

  @Autowired Answers answers;
  @Autowired AppearJob appear;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private GivenRecipient somebody = GivenRecipient.at(UNIT, new UnitId(new UUID(0, 0)));

  @BeforeEach
  void a_unit() {
    somebody = GivenRecipient.at(UNIT, UNIT.insert(jdbc));
  }

  @Test
  void an_answer_appears_an_hour_after_five_people_have_been_asked() {
    sent(somebody.times(4));
    answered(somebody, 9);
    tickAt("2026-06-01T10:00:00Z");
    assertThat(appeared()).isEmpty();

    sent(somebody.times(1));
    tickAt("2026-06-01T09:59:59Z");
    assertThat(appeared()).isEmpty();
    tickAt("2026-06-01T10:00:00Z");
    assertThat(appeared()).containsExactly("9 2026-05-01 VISIT doctor 2026-06-01");
    assertThat(texts("select 1 from feedback.waiting")).isEmpty();
  }

  @Test
  void a_day_on_which_too_few_were_asked_takes_the_next_with_it() {
    sent(somebody.times(3));
    sent(somebody.sent("2026-06-02").times(3));
    answered(somebody, 9);
    answered(somebody.sent("2026-06-02"), 3);
    tickAt("2026-06-01T20:00:00Z");
    assertThat(appeared()).isEmpty();
    tickAt("2026-06-02T10:00:00Z");
    assertThat(appeared()).hasSize(2);
  }

  @Test
  void somebody_known_not_to_be_reached_hides_nobody() {
    sent(somebody.times(4));
    sent(somebody.whichIs("UNDELIVERED").times(3));
    answered(somebody, 9);
    tick();
    assertThat(appeared()).isEmpty();
    sent(somebody.whichIs("UNKNOWN").times(1));
    tick();
    assertThat(appeared()).hasSize(1);
  }

  @Test
  void a_person_who_was_asked_twice_counts_once() {
    sent(somebody.times(4));
    sent(List.of(somebody, somebody));
    answered(somebody, 9);
    tick();
    assertThat(appeared()).hasSize(1);

    var other = somebody.visited("2026-06-01").sent("2026-06-02");
    sent(other.times(3));
    sent(List.of(other, other));
    answered(other, 8);
    tickAt("2026-06-03T10:00:00Z");
    assertThat(appeared()).hasSize(1);
  }

  @Test
  void whoever_was_asked_elsewhere_or_about_another_month_or_something_else_hides_nobody() {
    var other = GivenUnit.named("Tapiolan terveysasema");
    var elsewhere = GivenRecipient.at(other, other.insert(jdbc));
    sent(somebody.times(4));
    sent(elsewhere.times(9));
    sent(somebody.visited("2026-06-01").times(9));
    sent(somebody.asked("visit").times(9));
    answered(somebody, 9);
    tick();
    assertThat(appeared()).isEmpty();
  }

  /**
   * The answer's channel tells how its giver was asked, and a phone may get a link among replies.
   */
  @Test
  void whoever_was_asked_in_another_way_hides_nobody() {
    sent(somebody.replying().times(5));
    sent(somebody.times(4));
    answered(somebody.replying(), 7);
    answered(somebody, 9);
    tick();
    assertThat(appeared()).containsExactly("7 2026-05-01 VISIT doctor 2026-06-01");
  }

  @Test
  void kind_and_profession_are_told_where_five_share_them() {
    sent(somebody.times(5));
    sent(somebody.seenBy("nurse").times(3));
    sent(somebody.seenBy("midwife").times(2));
    sent(somebody.by("PHONE").seenBy("nurse").times(6));
    answered(somebody, 1);
    answered(somebody.seenBy("midwife"), 2);
    answered(somebody.by("PHONE").seenBy("nurse"), 3);
    tick();
    assertThat(appeared())
        .containsExactly(
            "1 2026-05-01 VISIT doctor 2026-06-01",
            "2 2026-05-01 VISIT – 2026-06-01",
            "3 2026-05-01 PHONE nurse 2026-06-01");
  }

  @Test
  void whoever_is_alone_with_a_profession_is_told_among_others_and_so_are_they() {
    sent(somebody.times(6));
    sent(somebody.seenBy(null).times(1));
    answered(somebody, 1);
    answered(somebody.seenBy(null), 2);
    tick();
    assertThat(appeared())
        .containsExactly("1 2026-05-01 VISIT – 2026-06-01", "2 2026-05-01 VISIT – 2026-06-01");
  }

  @Test
  void somebody_whose_own_message_is_too_new_waits_so_that_not_told_singles_nobody_out() {
    sent(somebody.times(6));
    tick();
    sent(somebody.seenBy("nurse").times(1));
    jdbc.sql(
            """
            update sms.message set handed_over_at = '2026-06-01 10:30Z'
            where id in (select i.id from invitation.invitation i
                         join invitation.decision d using (encounter_id)
                         where d.profession = 'nurse')
            """)
        .update();
    answered(somebody.seenBy("nurse"), 2);
    tickAt("2026-06-01T11:00:00Z");
    assertThat(appeared()).isEmpty();
    tickAt("2026-06-01T11:30:00Z");
    assertThat(appeared()).containsExactly("2 2026-05-01 VISIT – 2026-06-01");
  }

  @Test
  void nothing_appears_by_the_hour_when_the_links_have_closed() {
    sent(somebody.times(9));
    answered(somebody, 9);
    tickAt("2026-06-15T21:00:00Z");
    assertThat(appeared()).isEmpty();
  }

  @Test
  void how_many_people_are_enough_is_fixed_when_the_first_message_of_the_month_is_seen() {
    sent(somebody.times(5));
    tick();
    jdbc.sql("update organization.county set smallest_group = 7").update();
    answered(somebody, 9);
    tick();
    assertThat(appeared()).hasSize(1);

    var june = somebody.visited("2026-06-01");
    sent(june.times(6));
    answered(june, 8);
    tick();
    assertThat(appeared()).hasSize(1);
    assertThat(texts("select visit_month || ' ' || smallest from feedback.month order by 1"))
        .containsExactly("2026-05-01 5", "2026-06-01 7");
  }

  @Test
  void figures_move_with_every_tick_and_at_no_other_time() {
    var before = number("select coalesce(max(number), 0)::int from feedback.published_tick");
    sent(somebody.times(5));
    answered(somebody, 9);
    assertThat(number("select coalesce(max(number), 0)::int from feedback.published_tick"))
        .isEqualTo(before);
    tick();
    assertThat(number("select coalesce(max(number), 0)::int from feedback.published_tick"))
        .isEqualTo(before + 1);
  }

  @Test
  void what_is_kept_beside_an_appeared_answer_is_sealed() {
    sent(somebody.times(5));
    answered(somebody, 9);
    tick();
    assertThat(texts("select encode(sealed, 'escape') from feedback.escrow"))
        .singleElement()
        .asString()
        .doesNotContain("40-49", "doctor");
  }

  private void tick() {
    tickAt("2026-06-01T11:00:00Z");
  }

  private void tickAt(String instant) {
    clock.set(instant);
    appear.run();
  }

  private void sent(List<GivenRecipient> people) {
    GivenRecipient.insert(jdbc, people);
  }

  private void answered(GivenRecipient person, int score) {
    answers.score(new AnswerId(UUID.randomUUID()), person.background(), score);
  }

  private List<String> appeared() {
    return texts(
        """
        select concat_ws(' ', score, visit_month, coalesce(kind, '–'), coalesce(profession, '–'),
                         appeared_on)
        from feedback.published_feedback order by score
        """);
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }

  private int number(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }
}
