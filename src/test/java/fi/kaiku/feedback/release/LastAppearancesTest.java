package fi.kaiku.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.Test;

/** Where answers are told that still waited when the links of their month closed. */
class LastAppearancesTest extends MonthOfMay {

  @Test
  void who_was_asked_on_the_last_days_is_told_with_others_who_were_and_with_small_units() {
    var other = at("Laaksolahti");
    sent(somebody.times(5));
    sent(somebody.sent("2026-06-02").times(2));
    sent(other.times(3));
    answered(somebody.sent("2026-06-02"), 4);
    clock.set("2026-06-14T10:00:00Z");
    run("appear");
    assertThat(texts("select 1 from feedback.feedback")).isEmpty();
    releaseAt(NIGHT_AFTER);
    assertThat(places()).containsExactly("SERVICE VISIT doctor 4 2026-06-16");
    assertThat(groups())
        .containsExactlyInAnyOrder(
            "SERVICE 40-49 fi VISIT doctor 5/5/1 score4:1", "unit 40-49 fi VISIT doctor 5/5/0");
  }

  /** Whoever knows the rule knows that nobody else's answer would have waited until now. */
  @Test
  void without_others_an_answer_of_the_last_days_is_not_told() {
    sent(somebody.times(5));
    sent(somebody.sent("2026-06-02").times(2));
    answered(somebody, 9);
    tick();
    answered(somebody.sent("2026-06-02"), 4);
    releaseAt(NIGHT_AFTER);
    assertThat(places()).containsExactly("unit VISIT doctor 9 2026-06-01");
    assertThat(groups()).containsExactly("unit 40-49 fi VISIT doctor 7/7/1 score9:1");
  }

  @Test
  void what_was_given_after_the_last_tick_is_told_with_its_unit() {
    sent(somebody.times(5));
    sent(somebody.sent("2026-06-02").times(2));
    answered(somebody, 9);
    releaseAt(NIGHT_AFTER);
    assertThat(places()).containsExactly("unit VISIT doctor 9 2026-06-16");
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
  void who_was_asked_by_a_link_among_replies_is_told_with_others_who_were() {
    var other = at("Laaksolahti");
    sent(somebody.replying().times(6));
    sent(somebody.times(1));
    sent(other.times(4));
    answered(somebody, 2);
    answered(somebody.replying(), 9);
    tick();
    assertThat(places()).containsExactly("unit VISIT doctor 9 2026-06-01");
    releaseAt(NIGHT_AFTER);
    assertThat(places())
        .containsExactly("SERVICE VISIT doctor 2 2026-06-16", "unit VISIT doctor 9 2026-06-01");
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
  void a_unit_whose_messages_turn_out_not_to_have_arrived_is_told_with_the_small_ones() {
    var other = at("Laaksolahti");
    sent(somebody.times(5));
    sent(other.times(3));
    answered(somebody, 9);
    tick();
    assertThat(places()).containsExactly("unit VISIT doctor 9 2026-06-01");
    jdbc.sql(
            """
            update sms.message set receipt = 'UNDELIVERED'
            where id in (select i.id from invitation.invitation i
                         join invitation.decision d using (encounter_id)
                         where d.unit_id = :unit limit 2)
            """)
        .param("unit", somebody.background().unit().value())
        .update();
    releaseAt(NIGHT_AFTER);
    assertThat(places()).containsExactly("SERVICE VISIT doctor 9 2026-06-01");
    assertThat(groups()).containsExactly("SERVICE 40-49 fi VISIT doctor 8/6/1 score9:1");
  }

  @Test
  void when_there_is_no_pool_the_answer_is_not_told_nor_that_there_was_one() {
    var dentist = at("Suu", "SUU");
    sent(somebody.times(9));
    sent(dentist.times(4));
    answered(somebody, 9);
    answered(dentist, 1);
    tick();
    releaseAt(NIGHT_AFTER);
    assertThat(places()).containsExactly("unit VISIT doctor 9 2026-06-01");
    assertThat(
            texts(
                """
                select to_jsonb(m) - 'visit_month' - 'smallest' - 'released_on'
                from feedback.month m
                """))
        .containsExactly("{}");
    assertThat(texts("select 1 from feedback.waiting")).isEmpty();
  }

  private GivenRecipient at(String name) {
    return at(name, "TA");
  }

  private GivenRecipient at(String name, String service) {
    var unit = GivenUnit.named(name).inService(service);
    return GivenRecipient.at(unit, unit.insert(jdbc));
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
}
