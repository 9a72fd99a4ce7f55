package fi.kaiku.insight.comments.judging;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people judged, and comments for them to judge. */
@Repository
class JudgementStore {

  private final JdbcClient jdbc;
  private final Organization organization;

  JudgementStore(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** What was judged since a day, by theme; those judged by two people count twice. */
  List<Quality> since(LocalDate day) {
    return jdbc.sql(
            """
            select theme, count(*) filter (where predicted) as marked,
                   count(*) filter (where predicted and agreed) as agreed,
                   count(*) filter (where not predicted) as unmarked,
                   count(*) filter (where not predicted and not agreed) as missed
            from insight.judgement
            where judged_on > :day
            group by theme
            """)
        .param("day", day)
        .query(
            (row, _) ->
                new Quality(
                    Theme.of(row.getString("theme")),
                    new Rate(row.getLong("agreed"), row.getLong("marked")),
                    new Rate(row.getLong("missed"), row.getLong("unmarked")),
                    row.getInt("marked") + row.getInt("unmarked")))
        .list();
  }

  /**
   * A comment drawn at random from those within reach that this person has not judged for the
   * theme: the first one behind a random id, in the order of ids, which are random themselves.
   *
   * @param predicted whether the theme was read in it
   */
  Optional<Dealt> draw(Theme theme, boolean predicted, Viewer viewer, LocalDate since) {
    return jdbc.sql(
            """
            with start as materialized (select gen_random_uuid() as id)
            (select r.id, r.masked from insight.comment r, start where r.id >= start.id and %1$s
             order by r.id limit 1)
            union all
            (select r.id, r.masked from insight.comment r, start where r.id < start.id and %1$s
             order by r.id limit 1)
            limit 1
            """
                .formatted(ELIGIBLE))
        .param("theme", theme.word())
        .param("predicted", predicted)
        .param("staff", viewer.staff().value())
        .param("since", since)
        .param("reach", Successors.of(organization).withMerged(viewer.reach()).unitsOrNull())
        .query(
            (row, _) ->
                new Dealt(
                    row.getObject("id", UUID.class), theme, predicted, row.getString("masked")))
        .optional();
  }

  private static final String ELIGIBLE =
      """
      r.is_read and r.appeared_on > :since
      and :predicted = exists (
          select from insight.reading_theme t where t.reading_id = r.id and t.theme = :theme)
      and not exists (
          select from insight.judgement j
          where j.reading_id = r.id and j.staff_id = :staff and j.theme = :theme)
      and (cast(:reach as uuid[]) is null or r.unit_id = any (:reach))
      """;

  /** Keeps a judgement; of the same comment, person and theme the last one counts. */
  void put(UUID reading, Theme theme, boolean speaks, StaffId staff, LocalDate today) {
    jdbc.sql(
            """
            insert into insight.judgement
                (reading_id, staff_id, theme, predicted, agreed, version, judged_on)
            select r.id, :staff, :theme, t.predicted, t.predicted = :speaks, r.version, :today
            from insight.reading r
            cross join lateral (
                select exists (select from insight.reading_theme t
                               where t.reading_id = r.id and t.theme = :theme) as predicted) t
            where r.id = :reading
            on conflict (reading_id, staff_id, theme)
            do update set predicted = excluded.predicted, agreed = excluded.agreed,
                          version = excluded.version, judged_on = excluded.judged_on
            """)
        .param("reading", reading)
        .param("staff", staff.value())
        .param("theme", theme.word())
        .param("speaks", speaks)
        .param("today", today)
        .update();
  }
}
