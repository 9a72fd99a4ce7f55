package fi.kaiku.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Sealing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the rule of anonymity counts, and what figures may read of the ledger. */
@KaikuTest
class PublishedPeopleTest {

  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  private UnitId unit;

  @BeforeEach
  void aUnit() {
    unit = GivenUnit.named("Asema").insert(jdbc);
  }

  @ParameterizedTest
  @CsvSource({
    "SENT, , false, false",
    "SENT, DELIVERED, true, false",
    "SENT, UNDELIVERED, false, true",
    "SENT, UNKNOWN, false, false",
    "UNKNOWN, , false, false",
    "FAILED, , false, true"
  })
  void who_was_sent_a_message_is_counted_and_known_as_reached_or_not(
      String state, String receipt, String delivered, String undelivered) {
    message(GivenInvitation.at(unit).insert(jdbc, sealing), state, receipt);

    assertThat(texts("select delivered || ' ' || undelivered from invitation.published_messaged"))
        .containsExactly(delivered + " " + undelivered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HANDED_OVER", "TRIAL", "EXPIRED", "WITHDRAWN"})
  void who_was_sent_nothing_hides_nobody(String state) {
    message(GivenInvitation.at(unit).insert(jdbc, sealing), state, null);

    assertThat(texts("select person::text from invitation.published_messaged")).isEmpty();
  }

  @Test
  void a_person_asked_twice_is_one_person_and_a_forgotten_one_still_somebody() {
    message(GivenInvitation.at(unit).insert(jdbc, sealing), "SENT", null);
    message(GivenInvitation.at(unit).insert(jdbc, sealing), "SENT", null);
    jdbc.sql("update invitation.invitation set quarantine = 'empty'").update();
    jdbc.sql(
            """
            update invitation.invitation
            set person_key = (select min(person_key::text)::uuid from invitation.invitation)
            """)
        .update();
    assertThat(people()).isOne();

    jdbc.sql("update invitation.invitation set person_key = null, phone_key = null").update();
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void what_the_patient_system_did_not_say_is_called_unknown() {
    message(GivenInvitation.at(unit).insert(jdbc, sealing), "SENT", null);
    jdbc.sql("update invitation.decision set profession = null, age_band = null").update();

    assertThat(
            texts(
                """
                select concat_ws(' ', visit_month, kind, profession, age_band, language, send_on)
                from invitation.published_messaged
                """))
        .containsExactly("2026-05-01 VISIT unknown unknown fi 2026-06-01");
  }

  @Test
  void figures_see_each_visit_once_and_nothing_of_who_it_was() {
    message(GivenInvitation.at(unit).insert(jdbc, sealing), "SENT", "DELIVERED");

    assertThat(
            texts(
                """
                select concat_ws(' ', visit_on, outcome, message_state, receipt)
                from invitation.published_funnel
                """))
        .containsExactly("2026-05-31 INVITED SENT DELIVERED");
    assertThat(
            texts(
                """
                select column_name from information_schema.columns
                where table_schema = 'invitation' and table_name = 'published_funnel'
                  and column_name ~ '(person|phone|id$)'
                """))
        .containsExactlyInAnyOrder("unit_id", "service_id");
  }

  private void message(LinkToken link, String state, @Nullable String receipt) {
    jdbc.sql(
            """
            insert into sms.message (id, reference, parts, send_after_at, not_after_at, state, node,
                                     handed_over_at, settled_at, receipt)
            select gen_random_uuid(), id, 1, send_after_at, not_after_at, :state, 'test',
                   send_after_at, case when :state <> 'HANDED_OVER' then send_after_at end,
                   cast(:receipt as text)
            from invitation.invitation where token_hash = :hash
            """)
        .param("state", state)
        .param("receipt", receipt)
        .param("hash", link.sha256())
        .update();
  }

  private int people() {
    return jdbc.sql("select count(distinct person)::int from invitation.published_messaged")
        .query(Integer.class)
        .single();
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
