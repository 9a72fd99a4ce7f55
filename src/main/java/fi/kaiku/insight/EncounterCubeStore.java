package fi.kaiku.insight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the sums of encounters up with the ledger and the messages, cell by cell. */
@Repository
class EncounterCubeStore {

  private static final String KEY =
      "unit_id, service_id, kind, profession, language, age_band, outcome";

  private static final String COUNTS = "encounters, sent, unknown, delivered";

  /** Encounters that share a day, a whole background and an outcome. */
  private static final String CELLS =
      """
      select visit_on, coalesce(unit_id, %s), coalesce(service_id, %s), kind,
             coalesce(profession, 'unknown'), language, coalesce(age_band, 'unknown'), outcome,
             count(*),
             count(*) filter (where message_state = 'SENT' or receipt = 'DELIVERED'),
             count(*) filter (where message_state = 'UNKNOWN'
                                    and receipt is distinct from 'DELIVERED'),
             count(*) filter (where receipt = 'DELIVERED')
      from %%s
      group by 1, 2, 3, 4, 5, 6, 7, 8
      """
          .formatted(Step.NOBODY, Step.NOBODY);

  private static final String SUMS =
      """
      sum(encounters) as encounters, sum(sent) as sent, sum(unknown) as unknown,
      sum(delivered) as delivered
      """;

  /** Encounters know no questionnaire; the grain of all backgrounds is theirs without it. */
  private static final String GRAINS = "(not g.version or g.grain in (31, 159))";

  /** Cells added up for each grain that a condition picks. */
  private static final String ROLLED =
      """
      select %s,
             case when g.kind then c.kind else '*' end,
             case when g.profession then c.profession else '*' end,
             case when g.language then c.language else '*' end,
             case when g.age_band then c.age_band else '*' end, outcome, %s
      from %%s c
      cross join insight.grain g
      where %%s
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9
      """
          .formatted(Step.PLACE, SUMS);

  private static final String SOURCE =
      """
      create temp table step on commit drop as
      select %%s, kind, profession, language, age_band, outcome, %s
      from insight.daily_encounter
      group by 1, 2, 3, kind, profession, language, age_band, outcome
      """
          .formatted(SUMS);

  private static final String REFRESH =
      """
      with noted as (
          delete from insight.changed_encounter where ctid = any (
              array(select ctid from insight.changed_encounter limit :most))
          returning visit_on, unit_id, invitation_id
      ), days as (
          select visit_on, unit_id from noted where visit_on is not null
          union
          select i.visit_on, i.unit_id from noted n
          join invitation.published_invitation i on i.invitation_id = n.invitation_id
      ), met as (
          select f.* from invitation.published_funnel f
          join days d on f.visit_on = d.visit_on and f.unit_id = d.unit_id
          union all
          select f.* from invitation.published_funnel f
          join days d on f.visit_on = d.visit_on
          where f.unit_id is null and d.unit_id is null
      ), gone as (
          delete from insight.daily_encounter f using days d
          where f.visit_on = d.visit_on and f.unit_id = coalesce(d.unit_id, %1$s)
          returning f.*
      ), come as (
          insert into insight.daily_encounter (visit_on, %2$s, %3$s)
          %4$s
          returning *
      ), signed as (
          select visit_on, %2$s, %3$s from come
          union all
          select visit_on, %2$s, -encounters, -sent, -unknown, -delivered from gone
      ), changed as (
          select visit_on, %2$s, %5$s from signed
          group by visit_on, %2$s
          having (sum(encounters), sum(sent), sum(unknown), sum(delivered)) <> (0, 0, 0, 0)
      ), added as (
          insert into insight.encounter_sum as f (grain, starts_on, %2$s, %3$s)
          %6$s
          on conflict (grain, starts_on, %2$s) do update
          set encounters = f.encounters + excluded.encounters, sent = f.sent + excluded.sent,
              unknown = f.unknown + excluded.unknown, delivered = f.delivered + excluded.delivered
      )
      select count(*) from noted
      """
          .formatted(
              Step.NOBODY,
              KEY,
              COUNTS,
              CELLS.formatted("met"),
              SUMS,
              ROLLED.formatted("changed", GRAINS));

  private final JdbcClient jdbc;

  EncounterCubeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Recomputes days that have changed.
   *
   * @param most notes of changes to work off
   * @return how many there were
   */
  int refresh(int most) {
    return jdbc.sql(REFRESH).param("most", most).query(Integer.class).single();
  }

  /** Drops the sums of no encounters. */
  void sweep() {
    jdbc.sql("delete from insight.encounter_sum where encounters = 0").update();
  }

  /** Computes everything anew. Whoever sends meanwhile does not wait, and leaves a new note. */
  void rebuild() {
    jdbc.sql("set local work_mem = '128MB'").update();
    jdbc.sql("delete from insight.changed_encounter").update();
    jdbc.sql("truncate insight.daily_encounter, insight.encounter_sum").update();
    jdbc.sql(
            "insert into insight.daily_encounter (visit_on, %s, %s) %s"
                .formatted(KEY, COUNTS, CELLS.formatted("invitation.published_funnel")))
        .update();
    for (var step : Step.values()) {
      jdbc.sql(SOURCE.formatted(step.place())).update();
      jdbc.sql(
              "insert into insight.encounter_sum (grain, starts_on, %s, %s) %s"
                  .formatted(
                      KEY, COUNTS, ROLLED.formatted("step", step.grains() + " and " + GRAINS)))
          .update();
      jdbc.sql("drop table step").update();
    }
  }
}
