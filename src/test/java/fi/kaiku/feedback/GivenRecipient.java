package fi.kaiku.feedback;

import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.SqlArrays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who was sent a message at noon on the first of June about a visit on 29 May: in Finnish,
 * 40 to 49 years old, seen by a doctor, unless the test says otherwise.
 */
public record GivenRecipient(
    UnitId unit,
    ServiceId service,
    UUID person,
    LocalDate visitOn,
    LocalDate sentOn,
    String kind,
    @Nullable String profession,
    @Nullable String ageBand,
    Language language,
    String receipt,
    String questionnaire) {

  public static GivenRecipient at(GivenUnit given, UnitId unit) {
    return new GivenRecipient(
        unit,
        given.serviceId(),
        UUID.randomUUID(),
        LocalDate.of(2026, 5, 29),
        LocalDate.of(2026, 6, 1),
        "VISIT",
        "doctor",
        "40-49",
        Language.FI,
        "DELIVERED",
        "experience");
  }

  public GivenRecipient visited(String day) {
    var visit = LocalDate.parse(day);
    return new GivenRecipient(
        unit,
        service,
        person,
        visit,
        sentOn,
        kind,
        profession,
        ageBand,
        language,
        receipt,
        questionnaire);
  }

  public GivenRecipient sent(String day) {
    return sent(LocalDate.parse(day));
  }

  public GivenRecipient sent(LocalDate day) {
    return new GivenRecipient(
        unit,
        service,
        person,
        visitOn,
        day,
        kind,
        profession,
        ageBand,
        language,
        receipt,
        questionnaire);
  }

  public GivenRecipient seenBy(@Nullable String other) {
    return new GivenRecipient(
        unit,
        service,
        person,
        visitOn,
        sentOn,
        kind,
        other,
        ageBand,
        language,
        receipt,
        questionnaire);
  }

  public GivenRecipient by(String otherKind) {
    return new GivenRecipient(
        unit,
        service,
        person,
        visitOn,
        sentOn,
        otherKind,
        profession,
        ageBand,
        language,
        receipt,
        questionnaire);
  }

  public GivenRecipient aged(@Nullable String other) {
    return new GivenRecipient(
        unit,
        service,
        person,
        visitOn,
        sentOn,
        kind,
        profession,
        other,
        language,
        receipt,
        questionnaire);
  }

  public GivenRecipient speaking(Language other) {
    return new GivenRecipient(
        unit,
        service,
        person,
        visitOn,
        sentOn,
        kind,
        profession,
        ageBand,
        other,
        receipt,
        questionnaire);
  }

  /** With another receipt: UNDELIVERED, UNKNOWN. */
  public GivenRecipient whichIs(String otherReceipt) {
    return new GivenRecipient(
        unit,
        service,
        person,
        visitOn,
        sentOn,
        kind,
        profession,
        ageBand,
        language,
        otherReceipt,
        questionnaire);
  }

  public GivenRecipient asked(String other) {
    return new GivenRecipient(
        unit,
        service,
        person,
        visitOn,
        sentOn,
        kind,
        profession,
        ageBand,
        language,
        receipt,
        other);
  }

  /** So many different people with all of this. */
  public List<GivenRecipient> times(int number) {
    var people = new ArrayList<GivenRecipient>();
    for (int i = 0; i < number; i++) {
      people.add(
          new GivenRecipient(
              unit,
              service,
              UUID.randomUUID(),
              visitOn,
              sentOn,
              kind,
              profession,
              ageBand,
              language,
              receipt,
              questionnaire));
    }
    return people;
  }

  /** What the link hands over with this person's answer. */
  public Background background() {
    return new Background(
        Channel.LINK,
        questionnaire,
        1,
        unit,
        service,
        kind,
        profession,
        ageBand,
        language,
        YearMonth.from(visitOn),
        sentOn);
  }

  private Instant sentAt() {
    return sentOn.atTime(12, 0).atZone(Helsinki.ZONE).toInstant();
  }

  private LocalDate closesOn() {
    return YearMonth.from(visitOn).plusMonths(1).atDay(15);
  }

  private Instant closesAt() {
    return closesOn().plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant();
  }

  public GivenRecipient insert(JdbcClient jdbc) {
    insert(jdbc, List.of(this));
    return this;
  }

  /** All of these in one statement, as a test may need thousands. */
  public static void insert(JdbcClient jdbc, List<GivenRecipient> people) {
    jdbc.sql(INSERT)
        .param("ids", SqlArrays.of(people, _ -> UUID.randomUUID()))
        .param("units", SqlArrays.of(people, one -> one.unit.value()))
        .param("services", SqlArrays.of(people, one -> one.service.value()))
        .param("people", SqlArrays.of(people, GivenRecipient::person))
        .param("visits", SqlArrays.of(people, GivenRecipient::visitOn))
        .param("days", SqlArrays.of(people, GivenRecipient::sentOn))
        .param("times", SqlArrays.of(people, GivenRecipient::sentAt))
        .param("closings", SqlArrays.of(people, GivenRecipient::closesAt))
        .param("closingDays", SqlArrays.of(people, GivenRecipient::closesOn))
        .param("kinds", SqlArrays.of(people, GivenRecipient::kind))
        .param("professions", SqlArrays.of(people, GivenRecipient::profession))
        .param("ages", SqlArrays.of(people, GivenRecipient::ageBand))
        .param("languages", SqlArrays.of(people, one -> one.language.code()))
        .param("receipts", SqlArrays.of(people, GivenRecipient::receipt))
        .param("codes", SqlArrays.of(people, GivenRecipient::questionnaire))
        .update();
  }

  private static final String INSERT =
      """
      with told as materialized (
          select *
          from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:services as uuid[]),
                      cast(:people as uuid[]), cast(:visits as date[]), cast(:days as date[]),
                      cast(:times as timestamptz[]), cast(:closings as timestamptz[]),
                      cast(:closingDays as date[]), :kinds, :professions, :ages, :languages,
                      :receipts, :codes)
               as t (id, unit, service, person, visit_on, send_on, sent_at, closes_at, closes_on,
                     kind, profession, age, language, receipt, code)
      ), met as (
          insert into encounter.encounter (id, source, source_id, status, started_at, kind,
              unit_oid, phone_state, mother_tongue, contact_language, non_disclosure,
              deceased, permission, fingerprint, received_at, undecided)
          select id, 'test', id, 'FINISHED', visit_on, kind, '1.2', 'ERASED', '', '', false,
                 false, 'UNKNOWN', id, visit_on, false
          from told
      ), decided as (
          insert into invitation.decision (encounter_id, source, source_id, outcome,
              rule_set_version, decided_at, visit_on, unit_id, service_id, kind, profession,
              age_band, language)
          select id, 'test', id, 'INVITED', (select min(version) from invitation.rule_set),
                 sent_at, visit_on, unit, service, kind, profession, age, language
          from told
      ), closing as (
          insert into invitation.closing_day (visit_month, closes_on)
          select distinct cast(date_trunc('month', cast(visit_on as timestamp)) as date), closes_on
          from told
          on conflict do nothing
      ), invited as (
          insert into invitation.invitation (id, encounter_id, person_key, phone_key, visit_at,
              state, send_on, send_after_at, not_after_at, quarantine, token_hash, closes_at,
              questionnaire_code, questionnaire_version)
          select id, id, person, id, visit_on, 'DISPATCHED', send_on, sent_at, sent_at, 'empty',
                 sha256(cast(cast(id as text) as bytea)), closes_at, code, 1
          from told
      )
      insert into sms.message (id, reference, phone_key, parts, send_after_at, not_after_at,
          handed_over_at, settled_at, state, receipt)
      select id, id, id, 1, sent_at, sent_at, sent_at, sent_at, 'SENT', receipt
      from told
      """;
}
