package fi.kaiku.insight;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the sums of answers up with the answers, cell by cell. */
@Repository
class CubeStore {

  private static final String KEY =
      "unit_id, service_id, channel, kind, profession, language, age_band, version";

  private static final String COUNTS = "comments, s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10";

  /** Answers that share a day and a whole background, from rows of the published view. */
  private static final String CELLS =
      """
      select visit_on, coalesce(unit_id, %s), coalesce(service_id, %s), channel, kind,
             coalesce(profession, 'unknown'), language, coalesce(age_band, 'unknown'),
             questionnaire_code || '-' || questionnaire_version, count(comment),
             count(*) filter (where score = 0), count(*) filter (where score = 1),
             count(*) filter (where score = 2), count(*) filter (where score = 3),
             count(*) filter (where score = 4), count(*) filter (where score = 5),
             count(*) filter (where score = 6), count(*) filter (where score = 7),
             count(*) filter (where score = 8), count(*) filter (where score = 9),
             count(*) filter (where score = 10)
      from %%s
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9
      """
          .formatted(Step.NOBODY, Step.NOBODY);

  private static final String SUMS =
      """
      sum(comments) as comments, sum(s0) as s0, sum(s1) as s1, sum(s2) as s2, sum(s3) as s3,
      sum(s4) as s4, sum(s5) as s5, sum(s6) as s6, sum(s7) as s7, sum(s8) as s8, sum(s9) as s9,
      sum(s10) as s10
      """;

  /** Cells added up for each grain that a condition picks. */
  private static final String ROLLED =
      """
      select %s, channel,
             case when g.kind then c.kind else '*' end,
             case when g.profession then c.profession else '*' end,
             case when g.language then c.language else '*' end,
             case when g.age_band then c.age_band else '*' end,
             case when g.version then c.version else '*' end, %s
      from %%s c
      cross join insight.grain g
      where %%s
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
      """
          .formatted(Step.PLACE, SUMS);

  private static final String SOURCE =
      """
      create temp table step on commit drop as
      select %%s, channel, kind, profession, language, age_band, version, %s
      from insight.daily_figure
      group by 1, 2, 3, channel, kind, profession, language, age_band, version
      """
          .formatted(SUMS);

  private static final String REFRESH =
      """
      with noted as (
          delete from insight.changed_answer where ctid = any (
              array(select ctid from insight.changed_answer limit :most))
          returning visit_on, unit_id
      ), days as (
          select distinct visit_on, unit_id from noted
      ), answers as (
          select f.* from feedback.published_feedback f
          join days d on f.visit_on = d.visit_on and f.unit_id = d.unit_id
          union all
          select f.* from feedback.published_feedback f
          join days d on f.visit_on = d.visit_on
          where f.unit_id is null and d.unit_id is null
      ), gone as (
          delete from insight.daily_figure f using days d
          where f.visit_on = d.visit_on and f.unit_id = coalesce(d.unit_id, %1$s)
          returning f.*
      ), come as (
          insert into insight.daily_figure (visit_on, %2$s, %3$s)
          %4$s
          returning *
      ), signed as (
          select visit_on, %2$s, %3$s from come
          union all
          select visit_on, %2$s, -comments, -s0, -s1, -s2, -s3, -s4, -s5, -s6, -s7, -s8, -s9, -s10
          from gone
      ), changed as (
          select visit_on, %2$s, %5$s from signed
          group by visit_on, %2$s
          having (sum(comments), sum(s0), sum(s1), sum(s2), sum(s3), sum(s4), sum(s5), sum(s6),
                  sum(s7), sum(s8), sum(s9), sum(s10)) <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
      ), added as (
          insert into insight.figure_sum as f (grain, starts_on, %2$s, %3$s)
          %6$s
          on conflict (grain, starts_on, %2$s) do update
          set comments = f.comments + excluded.comments, s0 = f.s0 + excluded.s0,
              s1 = f.s1 + excluded.s1, s2 = f.s2 + excluded.s2, s3 = f.s3 + excluded.s3,
              s4 = f.s4 + excluded.s4, s5 = f.s5 + excluded.s5, s6 = f.s6 + excluded.s6,
              s7 = f.s7 + excluded.s7, s8 = f.s8 + excluded.s8, s9 = f.s9 + excluded.s9,
              s10 = f.s10 + excluded.s10
      )
      select count(*) from noted
      """
          .formatted(
              Step.NOBODY,
              KEY,
              COUNTS,
              CELLS.formatted("answers"),
              SUMS,
              ROLLED.formatted("changed", "true"));

  private final JdbcClient jdbc;

  CubeStore(JdbcClient jdbc) {
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

  /**
   * Drops the sums of nobody – who was counted there has taken the answer back or was moved – and
   * writes the others anew in one transaction: PostgreSQL remembers when a row was changed, and the
   * time of a sum of one is the time of an answer.
   */
  void sweep(LocalDate since) {
    jdbc.sql(
            """
            delete from insight.figure_sum
            where s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7 + s8 + s9 + s10 = 0
            """)
        .update();
    jdbc.sql("update insight.figure_sum set comments = comments where starts_on >= :since")
        .param("since", since)
        .update();
  }

  /** Computes everything anew. Whoever answers meanwhile does not wait, and leaves a new note. */
  void rebuild() {
    jdbc.sql("set local work_mem = '128MB'").update();
    jdbc.sql("delete from insight.changed_answer").update();
    jdbc.sql("truncate insight.daily_figure, insight.figure_sum").update();
    jdbc.sql(
            "insert into insight.daily_figure (visit_on, %s, %s) %s"
                .formatted(KEY, COUNTS, CELLS.formatted("feedback.published_feedback")))
        .update();
    for (var step : Step.values()) {
      jdbc.sql(SOURCE.formatted(step.place())).update();
      jdbc.sql(
              "insert into insight.figure_sum (grain, starts_on, %s, %s) %s"
                  .formatted(KEY, COUNTS, ROLLED.formatted("step", step.grains())))
          .update();
      jdbc.sql("drop table step").update();
    }
  }
}
