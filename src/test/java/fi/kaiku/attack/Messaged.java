package fi.kaiku.attack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who was sent a message about a visit. Visits lie in the tables with the patient system's
 * number of each, so that with its extract beside them every one of these has a name.
 *
 * @param person the same for all visits of a person
 * @param undeliveredAt when the operator said that the message did not arrive, if it did
 */
record Messaged(
    String person,
    Map<Trait, String> traits,
    Instant sentAt,
    Instant closesAt,
    @Nullable Instant undeliveredAt) {

  String trait(Trait trait) {
    return traits.getOrDefault(trait, "unknown");
  }

  LocalDate sentOn() {
    return LocalDate.parse(trait(Trait.SENT_ON));
  }

  /** Whether it was known at a moment that the message had not arrived. */
  boolean isUndeliveredAt(Instant moment) {
    return undeliveredAt != null && !undeliveredAt.isAfter(moment);
  }

  /** All of them, as the tables of visits, decisions, invitations and messages tell. */
  static List<Messaged> everybody(JdbcClient jdbc) {
    return jdbc
        .sql(
            """
            select coalesce(i.person_key, i.id) as person, d.unit_id, d.visit_on, d.kind,
                   coalesce(d.profession, 'unknown') as profession,
                   coalesce(d.age_band, 'unknown') as age_band, d.language, i.send_on,
                   i.questionnaire_code || '-' || i.questionnaire_version as questionnaire,
                   case when i.by_reply then 'REPLY' else 'LINK' end as way,
                   extract(epoch from m.handed_over_at) as sent_at,
                   extract(epoch from i.closes_at) as closes_at,
                   case when m.receipt = 'UNDELIVERED' then extract(epoch from m.receipt_at) end
                       as undelivered_at
            from invitation.invitation i
            join invitation.decision d on d.encounter_id = i.encounter_id
            join sms.message m on m.reference = i.id
            where i.state = 'DISPATCHED' and m.state <> 'FAILED'
            """)
        .query((row, _) -> Row.of(row))
        .list()
        .stream()
        .map(Messaged::of)
        .toList();
  }

  private static Messaged of(Row row) {
    var day = row.text("visit_on");
    return new Messaged(
        row.text("person"),
        Map.of(
            Trait.UNIT, row.text("unit_id"),
            Trait.MONTH, day.substring(0, 7),
            Trait.DAY, day,
            Trait.KIND, row.text("kind"),
            Trait.PROFESSION, row.text("profession"),
            Trait.AGE_BAND, row.text("age_band"),
            Trait.LANGUAGE, row.text("language"),
            Trait.QUESTIONNAIRE, row.text("questionnaire"),
            Trait.WAY, row.text("way"),
            Trait.SENT_ON, row.text("send_on")),
        row.moment("sent_at"),
        row.moment("closes_at"),
        row.told("undelivered_at") ? row.moment("undelivered_at") : null);
  }
}
