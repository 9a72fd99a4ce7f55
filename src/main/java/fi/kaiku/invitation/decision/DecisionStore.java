package fi.kaiku.invitation.decision;

import fi.kaiku.organization.AgeBands;
import fi.kaiku.platform.SqlArrays;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class DecisionStore {

  private final JdbcClient jdbc;

  DecisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes decisions, over earlier ones on the same encounters.
   *
   * @param bands what ages are kept as
   */
  void write(List<Decision> verdicts, int ruleSetVersion, AgeBands bands, Instant now) {
    var rows = verdicts.stream().sorted(Comparator.comparing(Decision::id)).toList();
    jdbc.sql(
            """
            insert into invitation.decision as d
                (encounter_id, source, source_id, outcome, quarantined_until, rule_set_version,
                 decided_at, visit_on, unit_id, service_id, kind, profession, age_band, language)
            select t.id, t.source, t.source_id, t.outcome, t.until, :version,
                   :now, t.visit_on, t.unit_id, t.service_id, t.kind, t.profession, t.age_band,
                   t.language
            from unnest(cast(:ids as uuid[]), :sources, :sourceIds, :outcomes,
                        cast(:untils as date[]), cast(:visits as date[]), cast(:units as uuid[]),
                        cast(:services as uuid[]), :kinds, :professions, :ageBands, :languages)
                 as t (id, source, source_id, outcome, until, visit_on, unit_id,
                       service_id, kind, profession, age_band, language)
            on conflict (encounter_id) do update
            set outcome = excluded.outcome, quarantined_until = excluded.quarantined_until,
                rule_set_version = excluded.rule_set_version, decided_at = excluded.decided_at,
                visit_on = excluded.visit_on, unit_id = excluded.unit_id,
                service_id = excluded.service_id, kind = excluded.kind,
                profession = excluded.profession, age_band = excluded.age_band,
                language = excluded.language
            """)
        .param("version", ruleSetVersion)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("ids", SqlArrays.of(rows, Decision::id))
        .param("sources", SqlArrays.of(rows, row -> row.encounter().source()))
        .param("sourceIds", SqlArrays.of(rows, row -> row.encounter().sourceId()))
        .param("outcomes", SqlArrays.of(rows, Decision::outcome))
        .param("untils", SqlArrays.of(rows, Decision::quarantinedUntil))
        .param("visits", SqlArrays.of(rows, row -> row.facts().visitOn()))
        .param("units", SqlArrays.of(rows, Decision::unitId))
        .param("services", SqlArrays.of(rows, Decision::serviceId))
        .param("kinds", SqlArrays.of(rows, row -> row.encounter().kind()))
        .param("professions", SqlArrays.of(rows, row -> row.encounter().profession()))
        .param("ageBands", SqlArrays.of(rows, row -> bands.of(row.encounter().age())))
        .param("languages", SqlArrays.of(rows, row -> row.language().code()))
        .update();
  }

  /** Gives a new reason to encounters whose invitations have been withdrawn. */
  public void withdrawn(Collection<UUID> encounters, Outcome reason) {
    if (encounters.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            update invitation.decision set outcome = :reason
            where encounter_id = any (:encounters) and outcome = 'INVITED'
            """)
        .param("reason", reason.name())
        .param("encounters", SqlArrays.ids(encounters))
        .update();
  }
}
