package fi.kaiku.encounter.intake;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes many encounters in one statement. */
@Repository
class IntakeStore {

  private static final String WRITE =
      """
      insert into encounter.encounter as e
        (id, source, source_id, status, started_at, kind, profession, unit_oid, service_code,
         person_key, age, phone_state, phone_key, phone_sealed, mother_tongue,
         contact_language, non_disclosure, deceased, permission, fingerprint, reported_at,
         received_at)
      select r.*, cast(:now as timestamptz)
      from unnest(cast(:id as uuid[]), :source, :sourceId, :status,
                  cast(:startedAt as timestamptz[]), :kind, :profession, :unit, :service,
                  cast(:person as uuid[]), cast(:age as smallint[]), :phoneState,
                  cast(:phoneKey as uuid[]), :phone, :motherTongue, :contactLanguage,
                  cast(:nonDisclosure as boolean[]), cast(:deceased as boolean[]),
                  :permission, cast(:fingerprint as uuid[]),
                  cast(:reportedAt as timestamptz[])) as r
      order by 2, 3
      on conflict (source, source_id) do update set
        status = excluded.status, started_at = excluded.started_at, kind = excluded.kind,
        profession = excluded.profession, unit_oid = excluded.unit_oid,
        service_code = excluded.service_code, person_key = excluded.person_key,
        age = excluded.age, phone_state = excluded.phone_state,
        phone_key = excluded.phone_key, phone_sealed = excluded.phone_sealed,
        mother_tongue = excluded.mother_tongue, contact_language = excluded.contact_language,
        non_disclosure = excluded.non_disclosure, deceased = excluded.deceased,
        permission = excluded.permission, fingerprint = excluded.fingerprint,
        reported_at = coalesce(excluded.reported_at, e.reported_at),
        received_at = excluded.received_at, undecided = true
      where e.fingerprint <> excluded.fingerprint
        and (excluded.reported_at is null or e.reported_at is null
             or excluded.reported_at >= e.reported_at)
      returning e.id, e.xmax = 0 as is_new
      """;

  private final JdbcClient jdbc;

  IntakeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An encounter that was written: a new one, or one that has changed. */
  record Written(EncounterId id, boolean isNew) {}

  /**
   * Adds what is new, updates what has changed and leaves the rest alone. No source and id may come
   * twice.
   */
  List<Written> write(List<Sound> reports, Instant now) {
    return jdbc.sql(WRITE)
        .params(columns(reports))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(IntakeStore::written)
        .list();
  }

  /** Notes when what is known already was written down last. */
  void noteReported(List<Sound> reports) {
    jdbc.sql(
            """
            update encounter.encounter e set reported_at = r.reported_at
            from unnest(:source, :sourceId, cast(:fingerprint as uuid[]),
                        cast(:reportedAt as timestamptz[]))
                 as r (source, source_id, fingerprint, reported_at)
            where e.source = r.source and e.source_id = r.source_id
              and e.fingerprint = r.fingerprint
              and r.reported_at > coalesce(e.reported_at, '-infinity')
            """)
        .param("source", texts(reports, Encounter::source))
        .param("sourceId", texts(reports, Encounter::sourceId))
        .param("fingerprint", fingerprints(reports))
        .param("reportedAt", reportedTimes(reports))
        .update();
  }

  /** The OID of the unit that an encounter was last reported of; none for a new encounter. */
  Optional<String> unitOf(String source, String sourceId) {
    return jdbc.sql(
            """
            select unit_oid from encounter.encounter
            where source = :source and source_id = :sourceId
            """)
        .param("source", source)
        .param("sourceId", sourceId)
        .query(String.class)
        .optional();
  }

  private static Map<String, Object> columns(List<Sound> reports) {
    var columns = new HashMap<String, Object>();
    columns.put("id", texts(reports, e -> e.id().value()));
    columns.put("source", texts(reports, Encounter::source));
    columns.put("sourceId", texts(reports, Encounter::sourceId));
    columns.put("status", texts(reports, Encounter::status));
    columns.put("startedAt", texts(reports, Encounter::startedAt));
    columns.put("kind", texts(reports, Encounter::kind));
    columns.put("profession", texts(reports, Encounter::profession));
    columns.put("unit", texts(reports, Encounter::unitOid));
    columns.put("service", texts(reports, Encounter::serviceCode));
    columns.put("person", texts(reports, Encounter::personKey));
    columns.put("age", texts(reports, Encounter::age));
    columns.put("phoneState", texts(reports, Encounter::phoneState));
    columns.put("phoneKey", texts(reports, Encounter::phoneKey));
    columns.put("phone", sealedPhones(reports));
    columns.put("motherTongue", texts(reports, Encounter::motherTongue));
    columns.put("contactLanguage", texts(reports, Encounter::contactLanguage));
    columns.put("nonDisclosure", texts(reports, Encounter::nonDisclosure));
    columns.put("deceased", texts(reports, Encounter::deceased));
    columns.put("permission", texts(reports, Encounter::permission));
    columns.put("fingerprint", fingerprints(reports));
    columns.put("reportedAt", reportedTimes(reports));
    return columns;
  }

  private static @Nullable String[] texts(
      List<Sound> reports, Function<Encounter, @Nullable Object> column) {
    return reports.stream()
        .map(Sound::encounter)
        .map(encounter -> Objects.toString(column.apply(encounter), null))
        .toArray(String[]::new);
  }

  private static String[] fingerprints(List<Sound> reports) {
    return reports.stream().map(sound -> sound.fingerprint().toString()).toArray(String[]::new);
  }

  private static @Nullable String[] reportedTimes(List<Sound> reports) {
    return reports.stream()
        .map(sound -> Objects.toString(sound.reportedAt(), null))
        .toArray(String[]::new);
  }

  private static byte @Nullable [][] sealedPhones(List<Sound> reports) {
    return reports.stream()
        .map(sound -> sound.encounter().phoneSealed())
        .map(phone -> phone == null ? null : phone.bytes())
        .toArray(byte[][]::new);
  }

  private static Written written(ResultSet row, int index) throws SQLException {
    return new Written(new EncounterId(row.getObject("id", UUID.class)), row.getBoolean("is_new"));
  }
}
