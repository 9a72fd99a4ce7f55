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
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who was sent a message at noon on the first of June about a visit on 29 May: in Finnish,
 * 40 to 49 years old, seen by a doctor, unless the test says otherwise.
 */
public final class GivenRecipient implements Cloneable {

  private final UnitId unit;
  private final ServiceId service;
  private UUID person = UUID.randomUUID();
  private LocalDate visitOn = LocalDate.of(2026, 5, 29);
  private LocalDate sentOn = LocalDate.of(2026, 6, 1);
  private String kind = "VISIT";
  private @Nullable String profession = "doctor";
  private @Nullable String ageBand = "40-49";
  private Language language = Language.FI;
  private String receipt = "DELIVERED";
  private String questionnaire = "experience";
  private Channel channel = Channel.LINK;

  private GivenRecipient(UnitId unit, ServiceId service) {
    this.unit = unit;
    this.service = service;
  }

  public static GivenRecipient at(GivenUnit given, UnitId unit) {
    return new GivenRecipient(unit, given.serviceId());
  }

  public GivenRecipient visited(LocalDate day) {
    return with(copy -> copy.visitOn = day);
  }

  public GivenRecipient visited(String day) {
    return visited(LocalDate.parse(day));
  }

  public GivenRecipient sent(LocalDate day) {
    return with(copy -> copy.sentOn = day);
  }

  public GivenRecipient sent(String day) {
    return sent(LocalDate.parse(day));
  }

  public GivenRecipient seenBy(@Nullable String other) {
    return with(copy -> copy.profession = other);
  }

  public GivenRecipient by(String otherKind) {
    return with(copy -> copy.kind = otherKind);
  }

  public GivenRecipient aged(@Nullable String other) {
    return with(copy -> copy.ageBand = other);
  }

  public GivenRecipient speaking(Language other) {
    return with(copy -> copy.language = other);
  }

  /** With another receipt: UNDELIVERED, UNKNOWN. */
  public GivenRecipient whichIs(String other) {
    return with(copy -> copy.receipt = other);
  }

  public GivenRecipient asked(String other) {
    return with(copy -> copy.questionnaire = other);
  }

  /** Asked for a reply and not by a link. */
  public GivenRecipient replying() {
    return with(copy -> copy.channel = Channel.REPLY);
  }

  private GivenRecipient with(Consumer<GivenRecipient> change) {
    try {
      var copy = (GivenRecipient) clone();
      change.accept(copy);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another person with all of this. */
  public GivenRecipient another() {
    return with(copy -> copy.person = UUID.randomUUID());
  }

  /** So many different people with all of this. */
  public List<GivenRecipient> times(int number) {
    return Stream.generate(this::another).limit(number).toList();
  }

  public UUID person() {
    return person;
  }

  public LocalDate visitOn() {
    return visitOn;
  }

  /** What the link hands over with this person's answer. */
  public Background background() {
    var month = YearMonth.from(visitOn);
    return new Background(
        channel,
        questionnaire,
        1,
        unit,
        service,
        kind,
        profession,
        ageBand,
        language,
        month,
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

  /** All of these in one statement, as a test may need thousands. */
  public static void insert(JdbcClient jdbc, List<GivenRecipient> people) {
    jdbc.sql(INSERT)
        .param("ids", SqlArrays.of(people, _ -> UUID.randomUUID()))
        .param("units", SqlArrays.of(people, one -> one.unit.value()))
        .param("services", SqlArrays.of(people, one -> one.service.value()))
        .param("people", SqlArrays.of(people, GivenRecipient::person))
        .param("visits", SqlArrays.of(people, GivenRecipient::visitOn))
        .param("days", SqlArrays.of(people, one -> one.sentOn))
        .param("times", SqlArrays.of(people, GivenRecipient::sentAt))
        .param("closings", SqlArrays.of(people, GivenRecipient::closesAt))
        .param("closingDays", SqlArrays.of(people, GivenRecipient::closesOn))
        .param("kinds", SqlArrays.of(people, one -> one.kind))
        .param("professions", SqlArrays.of(people, one -> one.profession))
        .param("ages", SqlArrays.of(people, one -> one.ageBand))
        .param("languages", SqlArrays.of(people, one -> one.language.code()))
        .param("receipts", SqlArrays.of(people, one -> one.receipt))
        .param("codes", SqlArrays.of(people, one -> one.questionnaire))
        .param("replying", SqlArrays.of(people, one -> one.channel == Channel.REPLY))
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
                      :receipts, :codes, cast(:replying as boolean[]))
               as t (id, unit, service, person, visit_on, send_on, sent_at, closes_at, closes_on,
                     kind, profession, age, language, receipt, code, replying)
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
              questionnaire_code, questionnaire_version, by_reply)
          select id, id, person, id, visit_on, 'DISPATCHED', send_on, sent_at, sent_at, 'empty',
                 sha256(cast(cast(id as text) as bytea)), closes_at, code, 1, replying
          from told
      )
      insert into sms.message (id, reference, phone_key, parts, send_after_at, not_after_at,
          handed_over_at, settled_at, state, receipt)
      select id, id, id, 1, sent_at, sent_at, sent_at, sent_at, 'SENT', receipt
      from told
      """;
}
