package fi.kaiku.insight;

import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits of one background, as the ledger and the store of answers know them: finished stories. */
public record GivenVisits(
    UnitId unit, ServiceId service, String day, String ageBand, String language) {

  static GivenVisits in(GivenUnit given, UnitId unit) {
    return new GivenVisits(unit, given.serviceId(), "2026-05-15", "40-49", "fi");
  }

  GivenVisits on(String other) {
    return new GivenVisits(unit, service, other, ageBand, language);
  }

  GivenVisits aged(String other) {
    return new GivenVisits(unit, service, day, other, language);
  }

  GivenVisits speaking(String other) {
    return new GivenVisits(unit, service, day, ageBand, other);
  }

  /** Nobody was asked about these, for one reason. */
  GivenVisits turnedDown(JdbcClient jdbc, String reason, int count) {
    insert(jdbc, reason, count, "SENT", "DELIVERED");
    return this;
  }

  /** A message went out about these and a receipt says that it arrived. */
  GivenVisits delivered(JdbcClient jdbc, int count) {
    return invited(jdbc, count, "SENT", "DELIVERED");
  }

  GivenVisits invited(JdbcClient jdbc, int count, String state, @Nullable String receipt) {
    insert(jdbc, "INVITED", count, state, receipt);
    return this;
  }

  GivenVisits answered(JdbcClient jdbc, int score, int count) {
    return answered(jdbc, score, count, null, "LINK");
  }

  GivenVisits commented(JdbcClient jdbc, int score, String comment) {
    return answered(jdbc, score, 1, comment, "LINK");
  }

  GivenVisits answered(
      JdbcClient jdbc, int score, int count, @Nullable String comment, String channel) {
    questionnaire(jdbc);
    jdbc.sql(
            """
            insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
                score, comment, answer_language, unit_id, service_id, kind, profession, age_band,
                language, visit_on, given_on)
            select gen_random_uuid(), :channel, q.code, q.version, :score, :comment, :language,
                   :unit, :service, 'VISIT', 'doctor', :age, :language, cast(:day as date),
                   cast(:day as date) + 1
            from generate_series(1, :count),
                 (select code, version from questionnaire.questionnaire
                  order by code desc limit 1) q
            """)
        .param("channel", channel)
        .param("score", score)
        .param("comment", comment)
        .param("language", language)
        .param("unit", unit.value())
        .param("service", service.value())
        .param("age", ageBand)
        .param("day", day)
        .param("count", count)
        .update();
    return this;
  }

  private void insert(
      JdbcClient jdbc, String outcome, int count, String state, @Nullable String receipt) {
    ruleSet(jdbc);
    jdbc.sql(
            """
            with met as (
                insert into encounter.encounter (id, source, source_id, status, started_at, kind,
                    unit_oid, phone_state, mother_tongue, contact_language, non_disclosure,
                    deceased, permission, fingerprint, received_at, undecided)
                select id, 'test', id, 'FINISHED', cast(:day as date), 'VISIT',
                       '1.2', 'ERASED', '', '', false,
                       false, 'UNKNOWN', id, cast(:day as date), false
                from (select gen_random_uuid() as id from generate_series(1, :count))
                returning id
            ), decided as (
                insert into invitation.decision (encounter_id, source, source_id, outcome,
                    rule_set_version, decided_at, visit_on, unit_id, service_id, kind,
                    profession, age_band, language, quarantined_until)
                select id, 'test', id, :outcome,
                       (select min(version) from invitation.rule_set), cast(:day as date),
                       cast(:day as date), :unit, :service, 'VISIT', 'doctor', :age, :language,
                       case when :outcome = 'QUARANTINED' then cast(:day as date) + 30 end
                from met returning encounter_id as id
            ), asked as (
                insert into invitation.invitation (id, encounter_id, person_key, phone_key,
                    visit_at, state, send_on, send_after_at, not_after_at, quarantine, token_hash)
                select gen_random_uuid(), id, gen_random_uuid(), gen_random_uuid(),
                       cast(:day as date), 'DISPATCHED', cast(:day as date) + 1,
                       cast(:day as date) + 1, cast(:day as date) + 2,
                       daterange(cast(:day as date), cast(:day as date) + 30),
                       sha256(cast(cast(id as text) as bytea))
                from decided where :outcome = 'INVITED'
                returning id, phone_key
            )
            insert into sms.message (id, reference, phone_key, parts, send_after_at,
                not_after_at, settled_at, state, receipt)
            select gen_random_uuid(), id, phone_key, 1, cast(:day as date),
                   cast(:day as date) + 1, cast(:day as date) + 1, :state, cast(:receipt as text)
            from asked
            """)
        .param("outcome", outcome)
        .param("count", count)
        .param("state", state)
        .param("receipt", receipt)
        .param("language", language)
        .param("unit", unit.value())
        .param("service", service.value())
        .param("age", ageBand)
        .param("day", day)
        .update();
  }

  private static void questionnaire(JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into questionnaire.questionnaire (code, version, package, checksum, loaded_at)
            select 'after-visit', 1, 'none', '\\x00', now()
            where not exists (select from questionnaire.questionnaire)
            """)
        .update();
  }

  private static void ruleSet(JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into invitation.rule_set (from_on, rules, created_at, created_by)
            select '2026-01-01', '{}', now(), 'test'
            where not exists (select from invitation.rule_set)
            """)
        .update();
  }
}
