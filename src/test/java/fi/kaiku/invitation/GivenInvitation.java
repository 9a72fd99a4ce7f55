package fi.kaiku.invitation;

import fi.kaiku.TestWorld;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invitation in Finnish about a visit to a nurse yesterday, sent today, with a link that is open
 * until the 15th of the month after the visit, unless the test says otherwise.
 */
public record GivenInvitation(
    UnitId unit, Language language, LocalDate sentOn, Instant closesAt, LinkToken token) {

  private static final LocalDate TODAY = LocalDate.ofInstant(TestWorld.NOW, ZoneOffset.UTC);

  public static GivenInvitation at(UnitId unit) {
    var token = LinkToken.random(RandomGenerator.getDefault());
    return new GivenInvitation(unit, Language.FI, TODAY, closing(TODAY), token);
  }

  public GivenInvitation in(Language other) {
    return new GivenInvitation(unit, other, sentOn, closesAt, token);
  }

  public GivenInvitation sentOn(LocalDate day) {
    return new GivenInvitation(unit, language, day, closing(day), token);
  }

  /** With a link that closed just now. */
  public GivenInvitation closed() {
    return new GivenInvitation(unit, language, sentOn, noon(sentOn), token);
  }

  /** Returns the token of the link. */
  public LinkToken insert(JdbcClient jdbc, Sealing sealing) {
    var visit = GivenEncounter.at(oid(jdbc)).startedAt(visitAt()).insertDecided(jdbc, sealing);
    insertDecision(visit, jdbc);
    insertInvitation(visit, jdbc);
    return token;
  }

  private String oid(JdbcClient jdbc) {
    return jdbc.sql("select oid from organization.unit where id = :unit")
        .param("unit", unit.value())
        .query((row, _) -> row.getString("oid"))
        .single();
  }

  private Instant visitAt() {
    return sentOn.minusDays(1).atTime(9, 0).atZone(Helsinki.ZONE).toInstant();
  }

  private void insertDecision(EncounterId visit, JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into invitation.decision
                (encounter_id, source, source_id, outcome, rule_set_version, decided_at, visit_on,
                 unit_id, service_id, kind, profession, age_band, language)
            select e.id, e.source, e.source_id, 'INVITED', 1, :now, :visitOn, u.id, u.service_id,
                   e.kind, e.profession, '40-49', :language
            from encounter.encounter e, organization.unit u
            where e.id = :visit and u.id = :unit
            """)
        .param("visit", visit.value())
        .param("unit", unit.value())
        .param("now", TestWorld.NOW.atOffset(ZoneOffset.UTC))
        .param("visitOn", sentOn.minusDays(1))
        .param("language", language.code())
        .update();
  }

  private void insertInvitation(EncounterId visit, JdbcClient jdbc) {
    var sentAt = noon(sentOn);
    jdbc.sql(
            """
            insert into invitation.invitation
                (id, encounter_id, person_key, phone_key, visit_at, state, send_on, send_after_at,
                 not_after_at, quarantine, token_hash, closes_at, questionnaire_code,
                 questionnaire_version)
            select :id, e.id, e.person_key, e.phone_key, e.started_at, 'DISPATCHED', :sentOn,
                   :sentAt, :sentAt, daterange(:sentOn, :sentOn + 30), :hash, :closesAt, q.code,
                   q.version
            from encounter.encounter e,
                 (select code, version from questionnaire.questionnaire
                  where code = 'visit' order by version desc limit 1) q
            where e.id = :visit
            """)
        .param("id", UUID.randomUUID())
        .param("visit", visit.value())
        .param("sentOn", sentOn)
        .param("sentAt", sentAt.atOffset(ZoneOffset.UTC))
        .param("hash", token.sha256())
        .param("closesAt", closesAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(Helsinki.ZONE).toInstant();
  }

  private static Instant closing(LocalDate sentOn) {
    var next = YearMonth.from(sentOn.minusDays(1)).plusMonths(1);
    return next.atDay(16).atStartOfDay(Helsinki.ZONE).toInstant();
  }
}
