package fi.kaiku.figures;

import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits of one background, as the ledger and the store of answers know them: finished stories. */
public record GivenVisits(
    UnitId unit, ServiceId service, String day, String ageBand, String language) {

  public static GivenVisits in(GivenUnit given, UnitId unit) {
    return new GivenVisits(unit, given.serviceId(), "2026-05-15", "40-49", "fi");
  }

  /** The same unit in another service. */
  GivenVisits inService(ServiceId other) {
    return new GivenVisits(unit, other, day, ageBand, language);
  }

  public GivenVisits on(String other) {
    return new GivenVisits(unit, service, other, ageBand, language);
  }

  public GivenVisits aged(String other) {
    return new GivenVisits(unit, service, day, other, language);
  }

  public GivenVisits speaking(String other) {
    return new GivenVisits(unit, service, day, ageBand, other);
  }

  /** Nobody was asked about these, for one reason. */
  public GivenVisits turnedDown(JdbcClient jdbc, String reason, int count) {
    return ended(jdbc, Story.turnedDown(reason, count));
  }

  /** A message went out about these and a receipt says that it arrived. */
  public GivenVisits delivered(JdbcClient jdbc, int count) {
    return invited(jdbc, count, "SENT", "DELIVERED");
  }

  public GivenVisits invited(JdbcClient jdbc, int count, String state, @Nullable String receipt) {
    return ended(jdbc, new Story("INVITED", count, state, receipt));
  }

  public GivenVisits answered(JdbcClient jdbc, int score, int count) {
    return answered(jdbc, score, count, null, "LINK");
  }

  public GivenVisits commented(JdbcClient jdbc, int score, String comment) {
    return answered(jdbc, score, 1, comment, "LINK");
  }

  /**
   * Answers that have appeared the day after; those by link also in a group of their background.
   */
  public GivenVisits answered(
      JdbcClient jdbc, int score, int count, @Nullable String comment, String channel) {
    jdbc.sql(ANSWERED)
        .param("channel", channel)
        .param("score", score)
        .param("comment", comment)
        .param("unit", unit.value())
        .param("service", service.value())
        .param("day", day)
        .param("count", count)
        .update();
    if (channel.equals("LINK") && count > 0) {
      var answers = GivenGroup.of(this).answered(count).value("score", score, count);
      (comment == null ? answers : answers.value("comment", 1, count)).insert(jdbc);
    }
    return this;
  }

  /** How some of the visits ended: what was decided, and what became of the message if any. */
  record Story(String outcome, int count, String state, @Nullable String receipt) {
    static Story delivered(int count) {
      return new Story("INVITED", count, "SENT", "DELIVERED");
    }

    static Story undelivered(int count) {
      return new Story("INVITED", count, "SENT", "UNDELIVERED");
    }

    static Story turnedDown(String reason, int count) {
      return new Story(reason, count, "SENT", "DELIVERED");
    }

    /** How many were sent a message that is not known to have failed. */
    int reached() {
      var failed = state.equals("FAILED") || "UNDELIVERED".equals(receipt);
      return outcome.equals("INVITED") && !failed ? count : 0;
    }
  }

  /** All of these in one statement, as a test may need thousands. */
  GivenVisits ended(JdbcClient jdbc, Story... stories) {
    jdbc.sql(ENDED)
        .param("outcomes", each(stories, Story::outcome))
        .param("counts", Arrays.stream(stories).map(Story::count).toArray(Integer[]::new))
        .param("states", each(stories, Story::state))
        .param("receipts", each(stories, Story::receipt))
        .param("language", language)
        .param("unit", unit.value())
        .param("service", service.value())
        .param("age", ageBand)
        .param("day", day)
        .update();
    for (var story : stories) {
      if (story.reached() > 0) {
        var came = "DELIVERED".equals(story.receipt) ? story.count : 0;
        GivenGroup.of(this).messaged(story.reached(), came).insert(jdbc);
      }
    }
    return this;
  }

  private static @Nullable String[] each(Story[] stories, Function<Story, @Nullable String> what) {
    return Arrays.stream(stories).map(what).toArray(String[]::new);
  }

  private static final String APPEARED =
      "with released as (" + GivenMonths.RELEASED + "), ticked as (" + GivenMonths.TICK + ")";

  private static final String ANSWERED =
      APPEARED
          + """
          insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
              score, comment, unit_id, service_id, visit_month, kind, profession, appeared_on)
          select gen_random_uuid(), :channel, q.code, q.version, :score, :comment, :unit,
                 :service, date_trunc('month', cast(:day as date)), 'VISIT', 'doctor',
                 cast(:day as date) + 1
          from generate_series(1, :count),
               (select code, version from questionnaire.questionnaire
                order by code desc limit 1) q
          """;

  private static final String ENDED =
      APPEARED
          + """
      , told as materialized (
          select gen_random_uuid() as id, outcome, state, receipt, cast(:day as date) as day
          from unnest(cast(:outcomes as text[]), cast(:counts as integer[]),
                      cast(:states as text[]), cast(:receipts as text[]))
               as story (outcome, count, state, receipt),
               generate_series(1, count)
      ), met as (
          insert into encounter.encounter (id, source, source_id, status, started_at, kind,
              unit_oid, phone_state, mother_tongue, contact_language, non_disclosure,
              deceased, permission, fingerprint, received_at, undecided)
          select id, 'test', id, 'FINISHED', day, 'VISIT', '1.2', 'ERASED', '', '', false,
                 false, 'UNKNOWN', id, day, false
          from told
      ), decided as (
          insert into invitation.decision (encounter_id, source, source_id, outcome,
              rule_set_version, decided_at, visit_on, unit_id, service_id, kind,
              profession, age_band, language, quarantined_until)
          select id, 'test', id, outcome, (select min(version) from invitation.rule_set), day,
                 day, :unit, :service, 'VISIT', 'doctor', :age, :language,
                 case when outcome = 'QUARANTINED' then day + 30 end
          from told
      ), asked as (
          insert into invitation.invitation (id, encounter_id, person_key, phone_key,
              visit_at, state, send_on, send_after_at, not_after_at, quarantine, token_hash)
          select gen_random_uuid(), id, gen_random_uuid(), gen_random_uuid(), day, 'DISPATCHED',
                 day + 1, day + 1, day + 2, daterange(day, day + 30),
                 sha256(cast(cast(id as text) as bytea))
          from told where outcome = 'INVITED'
          returning id, encounter_id, phone_key
      )
      insert into sms.message (id, reference, phone_key, parts, send_after_at,
          not_after_at, settled_at, state, receipt)
      select gen_random_uuid(), asked.id, phone_key, 1, day, day + 1, day + 1, state, receipt
      from asked join told on told.id = asked.encounter_id
      """;
}
