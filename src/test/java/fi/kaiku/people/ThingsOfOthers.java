package fi.kaiku.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.TestWorld;
import fi.kaiku.access.StaffId;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One thing of each kind that belongs to another unit, or to somebody else. */
final class ThingsOfOthers {

  /** Each puts one thing back. */
  private static final List<String> STATEMENTS =
      List.of(
          """
          insert into channel.paper_batch (id, unit_id, questionnaire, version, language,
                                           printed_month, copies)
          select :thing, id, 'visit', 1, 'fi', '2026-06-01', 1
          from organization.unit where name_fi = 'Muu asema'
          on conflict do nothing
          """,
          """
          insert into channel.paper_form (serial, batch_id) values (8, :thing)
          on conflict (serial) do update set keyed = false
          """,
          """
          insert into channel.scan_upload (id, staff_id, state, received_on)
          values (:thing, :other, 'READ', '2026-06-01')
          on conflict do nothing
          """,
          """
          insert into channel.scan_page (id, upload_id, number, outcome)
          values (:thing, :thing, 1, 'NO_CODE')
          on conflict (id) do update set outcome = 'NO_CODE'
          """,
          """
          insert into encounter.delivery (id, channel, source, file_name, sender, sender_id,
                                          received_on, received_at)
          values (:thing, 'FILE', 'lifecare', 'muu.csv', 'Joku', :other, '2026-06-01', :now)
          on conflict do nothing
          """,
          """
          insert into followup.contact_request (id, unit_id, service_id, received_on,
                                                due_on, sealed, urgent, state)
          select :thing, id, service_id, '2026-06-01', '2026-06-08', :card, false, 'NEW'
          from organization.unit where name_fi = 'Muu asema'
          on conflict (id) do update set state = 'NEW', closed_on = null, handler_id = null, handler = null
          """,
          """
          insert into insight.saved_view (id, owner_id, name, query, shared, created_at)
          values (:thing, :other, 'Yhteinen', 'by=unit', true, :now)
          on conflict do nothing
          """,
          """
          insert into export.export (id, owner_id, owner, with_comments, language, question,
                                      format, state, asked_at, heard_of_at)
          values (:thing, :other, 'Joku', false, 'fi', '{}', 'CSV', 'WAITING', :now, :now)
          on conflict do nothing
          """,
          """
          insert into followup.meeting (id, unit_id, held_on)
          values (:thing, :unit, '2026-06-01')
          on conflict do nothing
          """,
          """
          insert into followup.meeting_decision (id, meeting_id, decided)
          values (:thing, :thing, 'Soitetaan takaisin')
          on conflict do nothing
          """,
          """
          insert into people.api_key (id, name, permissions, key_hash, created_at)
          values (:thing, 'avain', '{READ_FIGURES}', :sealed, :now)
          on conflict do nothing
          """,
          """
          insert into followup.improvement (id, title, said, tried, owner_id, state, state_on,
                                            origin)
          values (:thing, 'Muiden', '', '', :somebody, 'proposed', '2026-06-01', 'blank')
          on conflict do nothing
          """,
          """
          insert into followup.improvement_unit (improvement_id, unit_id) values (:thing, :unit)
          on conflict do nothing
          """,
          """
          insert into followup.story (improvement_id, said_fi, did_fi, said_sv, did_sv, said_en,
                                      did_en, written_by, writer, written_on)
          values (:thing, 'a', 'b', 'a', 'b', 'a', 'b', :other, 'Joku', '2026-06-01')
          on conflict do nothing
          """,
          """
          insert into followup.worker (id, unit_id, name, email, language, used_on)
          values (:thing, :other, :sealed, :sealed, 'fi', '2026-06-01')
          on conflict do nothing
          """,
          """
          insert into channel.device (id, name, wheelchair, pin_salt, pin_hash, made_at)
          values (:thing, 'Muiden', false, :sealed, :sealed, :now)
          on conflict do nothing
          """,
          """
          insert into channel.device_place (device_id, since_at, unit_id, questionnaire)
          values (:thing, :now, :unit, 'visit')
          on conflict do nothing
          """,
          """
          insert into encounter.rejected (id, delivery_id, line, flaws, record)
          values (:thing, :thing, 2, '[{"column": "Tila", "reason": "MISSING", "given": ""}]', :sealed)
          on conflict do nothing
          """);

  private static final OffsetDateTime NOW = TestWorld.NOW.atOffset(ZoneOffset.UTC);
  private static final UUID SOMEBODY_ELSE = new UUID(0, 9);
  private static final UUID SOMEBODY = UUID.nameUUIDFromBytes("joku".getBytes(UTF_8));
  private static final UUID THING = new UUID(0, 8);
  private static final Serial FORM = new Serial(8);

  private final JdbcClient jdbc;
  private final Sealing sealing;
  private UUID ownUnit = THING;
  private UUID otherUnit = THING;
  private UUID service = THING;
  private StaffId asker = new StaffId(THING);

  ThingsOfOthers(JdbcClient jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  ThingsOfOthers insert() {
    var other = GivenUnit.named("Muu asema");
    ownUnit = GivenUnit.named("Oma asema").insert(jdbc).value();
    var otherId = other.insert(jdbc);
    otherUnit = otherId.value();
    GivenComment.about(GivenVisits.in(other, otherId), 3).saying(jdbc, "Muiden");
    jdbc.sql("update insight.reading set id = ?").param(THING).update();
    service = other.serviceId().value();
    asker = GivenAccount.named("kuka").insert(jdbc);
    GivenAccount.named("joku").insert(jdbc);
    return this;
  }

  UUID ownUnit() {
    return ownUnit;
  }

  StaffId asker() {
    return asker;
  }

  /** An address with the thing of its kind in it. */
  String filled(String path) {
    var ids =
        Map.of(
            "/units/services/{id}", service,
            "/units/{id}", otherUnit,
            "/people/keys/{id}", THING,
            "/people/{id}", SOMEBODY);
    var id =
        ids.entrySet().stream()
            .filter(entry -> path.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(THING);
    return path.replace("{id}", id.toString())
        .replace("{code}", "fi")
        .replace("{serial}", FORM.digits())
        .replace("{unit}", otherUnit.toString());
  }

  /** What may be gone after somebody got in. */
  void putBack() {
    for (var statement : STATEMENTS) {
      jdbc.sql(statement)
          .param("thing", THING)
          .param("other", SOMEBODY_ELSE)
          .param("somebody", SOMEBODY)
          .param("unit", otherUnit)
          .param("now", NOW)
          .param("sealed", sealing.seal("{}").bytes())
          .param("card", sealing.seal("[\"+358401234567\", null, \"Sanat\", \"fi\"]").bytes())
          .update();
    }
  }
}
