package fi.kaiku.insight.comments.judging;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * A comment that might be dealt.
   *
   * @param themes that were read in it, whatever staff corrected
   * @param judged the themes for which this person has judged it
   */
  record Drawn(UUID reading, Set<String> themes, Set<String> judged) {}

  /**
   * Comments drawn at random from those within reach: those about a random id in the order of ids,
   * which are random themselves. In random order.
   */
  List<Drawn> draw(Viewer viewer, LocalDate since) {
    var units = Successors.of(organization).withMerged(viewer.reach()).unitsOrNull();
    return jdbc.sql(
            """
            with start as materialized (select gen_random_uuid() as id), drawn as materialized (
                (select r.id from insight.reading r
                 where r.id >= (select id from start) and %1$s order by r.id limit 1000)
                union all
                (select r.id from insight.reading r
                 where r.id < (select id from start) and %1$s order by r.id desc limit 1000)
            )
            select d.id,
                   array(select theme from insight.reading_theme t
                         where t.reading_id = d.id) as themes,
                   array(select theme from insight.judgement j
                         where j.reading_id = d.id and j.staff_id = :staff) as judged
            from drawn d
            order by random()
            """
                .formatted(ELIGIBLE))
        .param("staff", viewer.staff().value())
        .param("since", since)
        .param("places", units == null ? null : SqlArrays.of(List.of(units), unit -> unit))
        .query(
            (row, _) ->
                new Drawn(
                    row.getObject("id", UUID.class), words(row, "themes"), words(row, "judged")))
        .list();
  }

  private static Set<String> words(ResultSet row, String column) throws SQLException {
    return new HashSet<>(List.of((String[]) row.getArray(column).getArray()));
  }

  private static final String ELIGIBLE =
      """
      r.is_read and r.counted and r.appeared_on > :since
      and (cast(:places as text[]) is null or r.place = any (:places))
      """;

  /** The text of a comment. */
  Optional<String> masked(UUID reading) {
    return jdbc.sql("select masked from insight.comment where id = :id")
        .param("id", reading)
        .query(String.class)
        .optional();
  }

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

  /** Forgets what was judged until a day; returns how many. */
  int deleteUntil(LocalDate day) {
    return jdbc.sql("delete from insight.judgement where judged_on <= :day")
        .param("day", day)
        .update();
  }
}
