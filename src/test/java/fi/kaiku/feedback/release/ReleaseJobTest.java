package fi.kaiku.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a month in the night after its links have closed. */
class ReleaseJobTest extends MonthOfMay {

  @Autowired Releases releases;
  @Autowired Questionnaires questionnaires;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void nothing_is_released_while_a_link_is_open() {
    sent(somebody.times(9));
    answered(somebody, 9);
    tick();
    releaseAt("2026-06-15T20:59:00Z");
    assertThat(groups()).isEmpty();
    assertThat(texts("select 1 from feedback.escrow")).hasSize(1);
    releaseAt(NIGHT_AFTER);
    assertThat(groups()).hasSize(1);
  }

  @Test
  void of_each_group_only_counts_are_kept() {
    sent(somebody.times(5));
    sent(somebody.whichIs("UNKNOWN").times(1));
    sent(somebody.aged("65-74").speaking(Language.SV).times(6));
    answered(somebody, 9);
    answered(somebody, 9);
    told(answered(somebody, 3), "Kiire", 2);
    answered(somebody.aged("65-74").speaking(Language.SV), 10);
    tick();
    releaseAt(NIGHT_AFTER);
    assertThat(groups())
        .containsExactlyInAnyOrder(
            "unit 40-49 fi VISIT doctor 6/5/3 comment1:1 score3:1 score9:2 statement:heard2:1",
            "unit 65-74 sv VISIT doctor 6/6/1 score10:1");
  }

  @Test
  void where_too_few_share_an_age_it_becomes_wide_and_then_is_not_told() {
    sent(somebody.times(6));
    sent(somebody.aged("65-74").times(3));
    sent(somebody.aged("75-84").times(2));
    answered(somebody.aged("75-84"), 7);
    tick();
    releaseAt(NIGHT_AFTER);
    assertThat(groups())
        .containsExactlyInAnyOrder(
            "unit 40-49 fi VISIT doctor 6/6/0", "unit 65+ fi VISIT doctor 5/5/1 score7:1");
  }

  @Test
  void groups_are_never_made_across_what_single_answers_say() {
    sent(somebody.times(7));
    sent(somebody.seenBy("nurse").times(6));
    sent(somebody.aged("50-64").times(1));
    sent(somebody.aged("50-64").seenBy("nurse").times(4));
    answered(somebody.aged("50-64"), 3);
    tick();
    releaseAt(NIGHT_AFTER);
    assertThat(groups())
        .containsExactlyInAnyOrder(
            "unit – fi VISIT doctor 8/8/1 score3:1", "unit – fi VISIT nurse 10/10/0");
  }

  @Test
  void what_a_batch_told_when_it_was_smaller_is_all_that_is_told_of_it_in_the_end() {
    sent(somebody.times(3));
    sent(somebody.seenBy("nurse").times(2));
    answered(somebody, 3);
    tick();
    sent(somebody.times(3));
    sent(somebody.seenBy("nurse").times(5));
    answered(somebody, 4);
    answered(somebody.seenBy("nurse"), 5);
    tick();
    assertThat(places())
        .containsExactly(
            "unit VISIT 3 2026-06-01",
            "unit VISIT doctor 4 2026-06-01",
            "unit VISIT nurse 5 2026-06-01");
    releaseAt(NIGHT_AFTER);
    assertThat(places())
        .containsExactly(
            "unit VISIT 3 2026-06-01", "unit VISIT 4 2026-06-01", "unit VISIT nurse 5 2026-06-01");
    assertThat(groups())
        .containsExactlyInAnyOrder(
            "unit 40-49 fi VISIT – 6/6/2 score3:1 score4:1",
            "unit 40-49 fi VISIT nurse 7/7/1 score5:1");
  }

  @Test
  void what_was_sealed_is_gone_and_the_ids_lead_nowhere() {
    sent(somebody.times(9));
    var id = answered(somebody, 9);
    tick();
    var before = texts("select id::text from feedback.feedback");
    releaseAt(NIGHT_AFTER);
    assertThat(texts("select 1 from feedback.escrow")).isEmpty();
    assertThat(texts("select id::text from feedback.feedback"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(before);
    assertThat(answers.told(id)).isEqualTo(Answers.Told.NOTHING);
    assertThat(texts("select visit_month || ' ' || released_on from feedback.published_month"))
        .contains("2026-05-01 2026-06-16");
  }

  @Test
  void months_that_were_missed_are_caught_up_with() {
    sent(somebody.times(9));
    sent(june(somebody).times(9));
    answered(somebody, 9);
    answered(june(somebody), 8);
    clock.set("2026-06-04T10:00:00Z");
    run("appear");
    releaseAt("2026-08-01T00:30:00Z");
    assertThat(groups())
        .containsExactlyInAnyOrder(
            "unit 40-49 fi VISIT doctor 9/9/1 score9:1",
            "unit 40-49 fi VISIT doctor 9/9/1 score8:1");
  }

  @Test
  void a_month_is_released_once() {
    sent(somebody.times(9));
    answered(somebody, 9);
    tick();
    releaseAt(NIGHT_AFTER);
    releases.release(YearMonth.of(2026, 5));
    releaseAt("2026-06-17T00:30:00Z");
    assertThat(groups()).hasSize(1);
  }

  @Test
  void what_comes_after_its_month_was_released_is_not_told() {
    sent(somebody.times(9));
    tick();
    releaseAt(NIGHT_AFTER);
    answered(somebody, 9);
    run("appear");
    releaseAt("2026-06-17T00:30:00Z");
    assertThat(texts("select 1 from feedback.feedback")).isEmpty();
    assertThat(texts("select 1 from feedback.waiting")).isEmpty();
  }

  @Test
  void a_release_that_is_broken_off_has_not_happened() {
    sent(somebody.times(9));
    sent(somebody.sent("2026-06-02").times(2));
    answered(somebody, 9);
    answered(somebody, 3);
    tick();
    clock.set(NIGHT_AFTER);
    var before = everything();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              releases.release(YearMonth.of(2026, 5));
              status.setRollbackOnly();
            });
    assertThat(everything()).isEqualTo(before);
    release.run();
    assertThat(groups()).containsExactly("unit 40-49 fi VISIT doctor 11/11/2 score3:1 score9:1");
  }

  private void told(AnswerId id, String comment, int heard) {
    var rating =
        questionnaires.version("experience", 1).items().stream()
            .filter(one -> one.code().equals("heard"))
            .findFirst()
            .orElseThrow();
    answers.tellMore(id, somebody.background(), List.of(new GivenRating(rating, heard)), comment);
  }

  private List<String> everything() {
    return texts(
        """
        select t::text from feedback.feedback t
        union all select t::text from feedback.waiting t
        union all select t::text from feedback.escrow t
        union all select t::text from feedback.class t
        union all select t::text from feedback.month t
        union all select t::text from feedback.tick t
        order by 1
        """);
  }
}
