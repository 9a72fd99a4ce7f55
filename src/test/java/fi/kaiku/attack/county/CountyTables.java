package fi.kaiku.attack.county;

import fi.kaiku.organization.AgeBands;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.SqlArrays;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the stories of visits into Kaiku's own tables, as its jobs would have. */
public final class CountyTables {

  private static final AgeBands BANDS = new AgeBands(List.of(18, 30, 40, 50, 65, 75, 85));

  private final JdbcClient jdbc;
  private final Map<String, UUID> units = new HashMap<>();
  private final Map<String, UUID> services = new HashMap<>();

  CountyTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The unit of a site, which is opened when it is first heard of. */
  UUID unit(Site site) {
    return units.computeIfAbsent(site.oid(), _ -> open(site));
  }

  UUID service(Site site) {
    return services.computeIfAbsent(site.service(), _ -> openService(site));
  }

  public static String ageBand(Story story) {
    return BANDS.of(story.visit().resident().ageOn(story.visitOn()));
  }

  private UUID openService(Site site) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into organization.service_area (id, code, name_fi, name_sv, name_en)
            values (gen_random_uuid(), :area, :area, :area, :area)
            on conflict do nothing
            """)
        .param("area", site.area())
        .update();
    jdbc.sql(
            """
            insert into organization.service
                (id, service_area_id, code, name_fi, name_sv, name_en)
            select :id, id, :code, :code, :code, :code
            from organization.service_area where code = :area
            """)
        .param("area", site.area())
        .param("id", id)
        .param("code", site.service())
        .update();
    return id;
  }

  private UUID open(Site site) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into organization.unit (id, service_id, oid, name_fi, name_sv, name_en,
                                           valid_from, rollout, live_from)
            values (:id, :service, :oid, :oid, :oid, :oid, '2023-01-01', 'LIVE', '2023-01-01')
            """)
        .param("id", id)
        .param("service", service(site))
        .param("oid", site.oid())
        .update();
    return id;
  }

  /** All links about a month of visits close at the end of the 15th of the next. */
  void closesOnThe15th(YearMonth month) {
    jdbc.sql("insert into invitation.closing_day (visit_month, closes_on) values (:month, :day)")
        .param("month", month.atDay(1))
        .param("day", month.plusMonths(1).atDay(15))
        .update();
  }

  /** Visits with the decisions on them, and messages to those who are asked. */
  void report(List<Story> stories) {
    jdbc.sql(REPORTED)
        .param("ids", SqlArrays.of(stories, Story::encounter))
        .param("sources", SqlArrays.of(stories, story -> story.visit().sourceId()))
        .param("starts", SqlArrays.of(stories, Story::visitAt))
        .param("kinds", SqlArrays.of(stories, story -> story.visit().kind()))
        .param("professions", SqlArrays.of(stories, story -> story.visit().profession()))
        .param("oids", SqlArrays.of(stories, story -> story.visit().oid()))
        .param("people", SqlArrays.of(stories, Story::person))
        .param(
            "ages", SqlArrays.of(stories, story -> story.visit().resident().ageOn(story.visitOn())))
        .param("tongues", SqlArrays.of(stories, story -> story.visit().resident().motherTongue()))
        .param("outcomes", SqlArrays.of(stories, story -> story.decided().outcome()))
        .param("days", SqlArrays.of(stories, Story::visitOn))
        .param("units", SqlArrays.of(stories, this::unitIfKnown))
        .param("services", SqlArrays.of(stories, story -> service(story.site())))
        .param("bands", SqlArrays.of(stories, CountyTables::ageBand))
        .param(
            "languages", SqlArrays.of(stories, story -> story.visit().resident().surveyLanguage()))
        .param("decidedOn", SqlArrays.of(stories, Story::decidedOn))
        .update();
    send(stories.stream().filter(story -> story.decided().isAsked()).toList());
  }

  private @Nullable UUID unitIfKnown(Story story) {
    var isKnown = story.visit().oid().equals(story.visit().place().oid());
    return isKnown ? unit(story.site()) : null;
  }

  private void send(List<Story> asked) {
    jdbc.sql(SENT)
        .param("ids", SqlArrays.of(asked, Story::invitation))
        .param("encounters", SqlArrays.of(asked, Story::encounter))
        .param("people", SqlArrays.of(asked, Story::person))
        .param("starts", SqlArrays.of(asked, Story::visitAt))
        .param("sent", SqlArrays.of(asked, Story::sentAt))
        .param("days", SqlArrays.of(asked, story -> Helsinki.day(story.sentAt())))
        .param("closes", SqlArrays.of(asked, Story::closesAt))
        .param("asking", SqlArrays.of(asked, story -> story.isOral() ? "experience" : "visit"))
        .param("replying", SqlArrays.of(asked, Story::isByReply))
        .update();
  }

  /** What the operator tells of messages. */
  void receipts(List<Story> stories, Instant at) {
    jdbc.sql(
            """
            update sms.message m set receipt = r.receipt, receipt_at = :at
            from unnest(cast(:ids as uuid[]), cast(:receipts as text[])) as r (id, receipt)
            where m.reference = r.id
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("ids", SqlArrays.of(stories, Story::invitation))
        .param("receipts", SqlArrays.of(stories, Story::receipt))
        .update();
  }

  /** The person wants no more messages, which is what only they and their link can say. */
  void optOut(Story story) {
    jdbc.sql(
            """
            insert into sms.opt_out (phone_key, said_on, said_by) values (:person, :day, 'LINK')
            on conflict do nothing
            """)
        .param("person", story.person())
        .param("day", Helsinki.day(story.sentAt()))
        .update();
  }

  boolean haveAnswersThatWait() {
    return jdbc.sql("select exists (select from feedback.waiting)").query(Boolean.class).single();
  }

  static RandomGenerator dice(Story story) {
    return fi.kaiku.demo.county.Dice.of(9, story.visit().sourceId().hashCode());
  }

  private static final String REPORTED =
      """
      with told as materialized (
          select * from unnest(
              cast(:ids as uuid[]), cast(:sources as text[]), cast(:starts as timestamptz[]),
              cast(:kinds as text[]), cast(:professions as text[]), cast(:oids as text[]),
              cast(:people as uuid[]), cast(:ages as smallint[]), cast(:tongues as text[]),
              cast(:outcomes as text[]), cast(:days as date[]), cast(:units as uuid[]),
              cast(:services as uuid[]), cast(:bands as text[]), cast(:languages as text[]),
              cast(:decidedOn as date[]))
              as t (id, source_id, started_at, kind, profession, oid, person, age, tongue,
                    outcome, visit_on, unit_id, service_id, age_band, language, decided_on)
      ), met as (
          insert into encounter.encounter (id, source, source_id, status, started_at, kind,
              profession, unit_oid, person_key, age, phone_state, mother_tongue,
              contact_language, non_disclosure, deceased, permission, fingerprint, received_at,
              undecided)
          select id, 'lifecare', source_id, 'FINISHED', started_at, kind, profession, oid, person,
                 age, 'ERASED', tongue, '', outcome = 'NON_DISCLOSURE', outcome = 'DECEASED',
                 'UNKNOWN', id, decided_on, false
          from told
      )
      insert into invitation.decision (encounter_id, source, source_id, outcome,
          quarantined_until, rule_set_version, decided_at, visit_on, unit_id, service_id, kind,
          profession, age_band, language)
      select id, 'lifecare', source_id, outcome,
             case when outcome = 'QUARANTINED' then decided_on + 20 end,
             (select min(version) from invitation.rule_set), decided_on, visit_on, unit_id,
             case when unit_id is not null then service_id end, kind, profession, age_band, language
      from told
      """;

  private static final String SENT =
      """
      with asked as materialized (
          select * from unnest(
              cast(:ids as uuid[]), cast(:encounters as uuid[]), cast(:people as uuid[]),
              cast(:starts as timestamptz[]), cast(:sent as timestamptz[]), cast(:days as date[]),
              cast(:closes as timestamptz[]), cast(:asking as text[]),
              cast(:replying as boolean[]))
              as a (id, encounter_id, person, visit_at, sent_at, send_on, closes_at, asking,
                    replying)
      ), invited as (
          insert into invitation.invitation (id, encounter_id, person_key, phone_key, visit_at,
              state, send_on, send_after_at, not_after_at, quarantine, token_hash, closes_at,
              questionnaire_code, questionnaire_version, by_reply)
          select id, encounter_id, person, person, visit_at, 'DISPATCHED', send_on, sent_at,
                 sent_at + interval '6 hours', daterange(send_on, send_on + 30),
                 sha256(cast(cast(id as text) as bytea)), closes_at, asking, 1, replying
          from asked
      )
      insert into sms.message (id, reference, phone_key, parts, send_after_at, not_after_at,
          handed_over_at, settled_at, state)
      select gen_random_uuid(), id, person, 1, sent_at, sent_at + interval '6 hours', sent_at,
             sent_at, 'SENT'
      from asked
      """;
}
