package fi.kaiku.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What becomes of a month in the night after its links have closed. Those of May close on 15 June.
 */
@KaikuTest
class ReleaseJobTest {

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");
  private static final String NIGHT_AFTER = "2026-06-16T00:30:00Z";

  @Autowired Answers answers;
  @Autowired ReleaseJob release;
  @Autowired Releases releases;
  @Autowired List<Job> jobs;
  @Autowired Questionnaires questionnaires;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private GivenRecipient somebody = GivenRecipient.at(UNIT, new UnitId(new UUID(0, 0)));

  @BeforeEach
  void a_unit() {
    somebody = GivenRecipient.at(UNIT, UNIT.insert(jdbc));
  }

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
            "unit 40-49 fi VISIT doctor 6/6/0", "unit 65+ fi VISIT – 5/5/1 score7:1");
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
  void who_was_asked_on_the_last_days_is_told_with_the_batch_before() {
    sent(somebody.times(5));
    sent(somebody.sent("2026-06-02").times(2));
    answered(somebody.sent("2026-06-02"), 4);
    clock.set("2026-06-14T10:00:00Z");
    run("appear");
    assertThat(texts("select 1 from feedback.feedback")).isEmpty();
    releaseAt(NIGHT_AFTER);
    assertThat(places()).containsExactly("unit VISIT doctor 4 2026-06-16");
    assertThat(groups()).containsExactly("unit 40-49 fi VISIT doctor 7/7/1 score4:1");
  }

  @Test
  void small_units_of_a_service_are_told_together() {
    var other = at("Laaksolahti");
    sent(somebody.times(3));
    sent(other.times(2));
    answered(somebody, 9);
    answered(other, 2);
    tick();
    releaseAt(NIGHT_AFTER);
    assertThat(places())
        .containsExactly("SERVICE VISIT doctor 2 2026-06-16", "SERVICE VISIT doctor 9 2026-06-16");
    assertThat(groups()).containsExactly("SERVICE 40-49 fi VISIT doctor 5/5/2 score2:1 score9:1");
    assertThat(texts("select pool || ' ' || area_code from feedback.published_pool_unit"))
        .containsExactly("SERVICE PTH", "SERVICE PTH");
  }

  @Test
  void else_those_of_the_area_and_else_those_of_the_county() {
    var dentist = at("Suu", "SUU");
    sent(somebody.times(3));
    sent(dentist.times(2));
    answered(somebody, 9);
    tick();
    releaseAt(NIGHT_AFTER);
    assertThat(places()).containsExactly("AREA VISIT doctor 9 2026-06-16");

    sent(june(somebody).times(3));
    sent(june(dentist).times(2));
    inAnotherArea("SUU");
    answered(june(somebody), 8);
    releaseAt("2026-07-16T00:30:00Z");
    assertThat(places())
        .containsExactly("COUNTY VISIT doctor 8 2026-07-16", "AREA VISIT doctor 9 2026-06-16");
  }

  @Test
  void a_rest_of_the_county_takes_the_smallest_pool_with_it() {
    var other = at("Laaksolahti");
    var dentist = at("Suu", "SUU");
    inAnotherArea("SUU");
    sent(somebody.times(3));
    sent(other.times(3));
    sent(dentist.times(1));
    answered(dentist, 9);
    answered(other, 4);
    tick();
    releaseAt(NIGHT_AFTER);
    assertThat(places())
        .containsExactly("COUNTY VISIT doctor 4 2026-06-16", "COUNTY VISIT doctor 9 2026-06-16");
    assertThat(groups()).containsExactly("COUNTY 40-49 fi VISIT doctor 7/7/2 score4:1 score9:1");
  }

  @Test
  void when_there_is_no_pool_the_answer_is_not_told_but_counted_as_such() {
    var dentist = at("Suu", "SUU");
    sent(somebody.times(9));
    sent(dentist.times(4));
    answered(somebody, 9);
    answered(dentist, 1);
    tick();
    releaseAt(NIGHT_AFTER);
    assertThat(places()).containsExactly("unit VISIT doctor 9 2026-06-01");
    assertThat(texts("select untold from feedback.month where visit_month = '2026-05-01'"))
        .containsExactly("1");
    assertThat(texts("select 1 from feedback.waiting")).isEmpty();
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
    assertThat(texts("select untold from feedback.month where visit_month = '2026-05-01'"))
        .containsExactly("1");
  }

  @Test
  void a_release_that_is_broken_off_has_not_happened() {
    sent(somebody.times(9));
    sent(somebody.sent("2026-06-02").times(2));
    answered(somebody, 9);
    answered(somebody.sent("2026-06-02"), 3);
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

  private GivenRecipient at(String name) {
    return at(name, "TA");
  }

  private GivenRecipient at(String name, String service) {
    var unit = GivenUnit.named(name).inService(service);
    return GivenRecipient.at(unit, unit.insert(jdbc));
  }

  private static GivenRecipient june(GivenRecipient person) {
    return person.visited("2026-06-02").sent("2026-06-03");
  }

  private void inAnotherArea(String service) {
    jdbc.sql(
            """
            insert into organization.service_area (id, code, name_fi, name_sv, name_en)
            values (gen_random_uuid(), 'STH', 'Suun', 'Mun', 'Oral')
            """)
        .update();
    jdbc.sql(
            """
            update organization.service
            set service_area_id = (select id from organization.service_area where code = 'STH')
            where code = :service
            """)
        .param("service", service)
        .update();
  }

  private void sent(List<GivenRecipient> people) {
    GivenRecipient.insert(jdbc, people);
  }

  private AnswerId answered(GivenRecipient person, int score) {
    var id = new AnswerId(UUID.randomUUID());
    answers.score(id, person.background(), score);
    return id;
  }

  private void told(AnswerId id, String comment, int heard) {
    var rating =
        questionnaires.version("experience", 1).ratings().stream()
            .filter(one -> one.code().equals("heard"))
            .findFirst()
            .orElseThrow();
    answers.tellMore(id, somebody.background(), List.of(new GivenRating(rating, heard)), comment);
  }

  private void tick() {
    clock.set("2026-06-01T11:00:00Z");
    run("appear");
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private void releaseAt(String instant) {
    clock.set(instant);
    release.run();
  }

  private List<String> places() {
    return texts(
        """
        select concat_ws(' ', coalesce(pool, 'unit'), kind, profession, score, appeared_on)
        from feedback.published_feedback order by score
        """);
  }

  private List<String> groups() {
    return texts(
        """
        select concat_ws(' ', coalesce(pool, 'unit'), coalesce(age_band, '–'),
                         coalesce(language, '–'), coalesce(kind, '–'), coalesce(profession, '–'),
                         messaged || '/' || delivered || '/' || answered,
                         (select string_agg(question || value || ':' || answers, ' '
                                            order by question, value)
                          from feedback.published_class_value where class_id = c.id))
        from feedback.published_class c
        """);
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

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
