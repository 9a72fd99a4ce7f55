package fi.kaiku.channel.link;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link in a Finnish message about a visit to Kivenlahti health station, open for two weeks. */
public record GivenLink(
    String token,
    Language language,
    Kind kind,
    GivenUnit unit,
    String questionnaire,
    OffsetDateTime closesAt) {

  public static final GivenUnit KIVENLAHTI = GivenUnit.named("Kivenlahden terveysasema");

  public static GivenLink withToken(String token) {
    var inTwoWeeks = OffsetDateTime.of(2026, 6, 15, 9, 0, 0, 0, ZoneOffset.UTC);
    return new GivenLink(token, Language.FI, Kind.VISIT, KIVENLAHTI, "visit", inTwoWeeks);
  }

  public GivenLink in(Language other) {
    return new GivenLink(token, other, kind, unit, questionnaire, closesAt);
  }

  public GivenLink about(Kind other) {
    return new GivenLink(token, language, other, unit, questionnaire, closesAt);
  }

  public GivenLink expired() {
    var longAgo = closesAt.minusWeeks(3);
    return new GivenLink(token, language, kind, unit, questionnaire, longAgo);
  }

  /** Asks with the first version of another questionnaire. */
  public GivenLink asking(String other) {
    return new GivenLink(token, language, kind, unit, other, closesAt);
  }

  /** Stores the unit too, unless it is there; returns the path of the page. */
  public String insert(JdbcClient jdbc) {
    if (jdbc.sql("select count(*) from organization.unit").query(Integer.class).single() == 0) {
      unit.insert(jdbc);
    }
    var encounter = encounter();
    insertEncounter(jdbc, encounter);
    insertDecision(jdbc, encounter);
    insertInvitation(jdbc, encounter);
    return "/s/" + token;
  }

  UUID encounter() {
    return id("encounter");
  }

  private void insertEncounter(JdbcClient jdbc, UUID encounter) {
    jdbc.sql(
            """
            insert into encounter.encounter
                (id, source, source_id, status, started_at, kind, profession, unit_oid, person_key,
                 age, phone_state, phone_key, phone_sealed, mother_tongue, contact_language,
                 non_disclosure, deceased, permission, fingerprint, received_at, undecided)
            values (:id, 'lifecare', :sourceId, 'FINISHED', '2026-05-29 10:00+03', :kind, 'doctor',
                    :oid, :person, 45, 'MOBILE', :phone, '\\x00', :language, '', false, false,
                    'UNKNOWN', :id, '2026-05-30 01:00+03', false)
            """)
        .param("id", encounter)
        .param("sourceId", token)
        .param("kind", kind.name())
        .param("oid", unit.oid())
        .param("person", id("person"))
        .param("phone", id("phone"))
        .param("language", language.code())
        .update();
  }

  private void insertDecision(JdbcClient jdbc, UUID encounter) {
    jdbc.sql(
            """
            insert into invitation.rule_set (from_on, rules, created_at, created_by)
            select '2026-01-01', '{}', '2026-01-01 00:00+02', 'test'
            where not exists (select from invitation.rule_set)
            """)
        .update();
    jdbc.sql(
            """
            insert into invitation.decision
                (encounter_id, source, source_id, outcome, rule_set_version, decided_at, visit_on,
                 unit_id, service_id, kind, profession, age_band, language)
            select :id, 'lifecare', :sourceId, 'INVITED', (select min(version) from invitation.rule_set),
                   '2026-05-30 02:00+03', :visitOn, u.id, u.service_id, :kind, 'doctor', '40-49',
                   :language
            from organization.unit u where u.oid = :oid
            """)
        .param("id", encounter)
        .param("sourceId", token)
        .param("visitOn", LocalDate.of(2026, 5, 29))
        .param("kind", kind.name())
        .param("language", language.code())
        .param("oid", unit.oid())
        .update();
  }

  /** Everybody who has a link was sent it. */
  public static void allSent(JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into sms.message (id, reference, phone_key, parts, send_after_at, not_after_at,
                                     handed_over_at, settled_at, state)
            select gen_random_uuid(), id, phone_key, 1, send_after_at, not_after_at, send_after_at,
                   send_after_at, 'SENT'
            from invitation.invitation
            """)
        .update();
  }

  private void insertInvitation(JdbcClient jdbc, UUID encounter) {
    jdbc.sql(
            """
            insert into invitation.invitation
                (id, encounter_id, person_key, phone_key, visit_at, state, send_on, send_after_at,
                 not_after_at, quarantine, token_hash, closes_at, questionnaire_code,
                 questionnaire_version)
            values (:id, :encounter, :person, :phone, '2026-05-29 10:00+03', 'DISPATCHED', '2026-05-30',
                    '2026-05-30 12:00+03', '2026-05-30 18:00+03', '[2026-05-30,2026-06-29)',
                    :hash, :closesAt, :questionnaire, 1)
            """)
        .param("id", id("invitation"))
        .param("encounter", encounter)
        .param("person", id("person"))
        .param("phone", id("phone"))
        .param("hash", hash())
        .param("closesAt", closesAt)
        .param("questionnaire", questionnaire)
        .update();
  }

  private UUID id(String of) {
    return UUID.nameUUIDFromBytes((of + token).getBytes(StandardCharsets.UTF_8));
  }

  private byte[] hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return digest.digest(token.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
