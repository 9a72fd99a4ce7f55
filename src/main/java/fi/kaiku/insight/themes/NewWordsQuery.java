package fi.kaiku.insight.themes;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.statistics.LogOdds;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the words of comments by their stems, and finds one in its context. */
@Repository
class NewWordsQuery {

  /** So many of the newest comments of the month are looked at. */
  private static final int NOW = 1_000;

  /** And so many of the newest before it. */
  private static final int BEFORE = 2_000;

  /** What lies in a pool is reached in the months in which a unit in reach was in it. */
  private static final String WHICH =
      """
      r.counted
      and (cast(:reach as uuid[]) is null
           or r.unit_id = any (:reach)
           or r.unit_id is null and exists (
               select from feedback.published_pool_unit p
               where p.visit_month = r.visit_month
                 and p.pool = r.pool
                 and p.unit_id = any (:reach)
                 and (p.pool <> 'SERVICE' or p.service_id = r.service_id)
                 and (p.pool <> 'AREA' or p.area_code = r.area_code)))
      and (cast(:service as text[]) is null
           or coalesce(cast(r.service_id as text), 'not-told') = any (:service))
      and (cast(:unit as text[]) is null or r.place = any (:unit))
      and (cast(:kind as text[]) is null or coalesce(r.kind, 'not-told') = any (:kind))
      and (cast(:profession as text[]) is null
           or coalesce(r.profession, 'not-told') = any (:profession))
      """;

  private static final List<Dimension> FILTERS =
      List.of(Dimension.SERVICE, Dimension.UNIT, Dimension.KIND, Dimension.PROFESSION);

  private final JdbcClient jdbc;
  private final Organization organization;

  NewWordsQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /**
   * A word in all its forms.
   *
   * @param language the word of a tongue
   * @param odds of comments with the word, in the month and before it
   */
  record Stem(String language, String stem, LogOdds odds) {}

  /** A word as somebody wrote it, with what stands around it. */
  record Context(String before, String word, String after) {}

  /** The stems that enough comments of a month have. */
  List<Stem> stems(Selection selection, YearMonth month, int fewest) {
    return jdbc.sql(
            """
            with looked_at as (
                (select true as now, r.language, r.words from insight.reading r
                 where r.visit_month = :month and r.appeared_on >= :month and %1$s
                 order by r.appeared_on desc
                 limit :now)
                union all
                (select false, r.language, r.words from insight.reading r
                 where r.visit_month < :month and %1$s
                 order by r.appeared_on desc
                 limit :before)
            ), stems as (
                select l.language, s.stem, count(*) filter (where l.now) as now,
                       count(*) filter (where not l.now) as before
                from looked_at l
                cross join lateral unnest(tsvector_to_array(l.words)) as s (stem)
                where l.language <> 'other'
                group by l.language, s.stem
            ), counted as (
                select *, sum(now) over of_language as of_now, sum(before) over of_language as of_before
                from stems
                window of_language as (partition by language)
            )
            select * from counted where now >= :fewest and of_before > 0
            """
                .formatted(WHICH))
        .params(parameters(selection, month))
        .param("now", NOW)
        .param("before", BEFORE)
        .param("fewest", fewest)
        .query(
            (row, _) ->
                new Stem(
                    row.getString("language"),
                    row.getString("stem"),
                    new LogOdds(
                        row.getLong("now"),
                        row.getLong("of_now"),
                        row.getLong("before"),
                        row.getLong("of_before"))))
        .list();
  }

  /** The word in a short comment of the month; none when all of them are gone meanwhile. */
  Optional<Context> context(Selection selection, YearMonth month, Stem stem) {
    return jdbc.sql(
            """
            select ts_headline(cast(:config as regconfig), c.masked, cast(:stem as tsquery),
                               'StartSel=\u0001, StopSel=\u0002, MaxWords=14, MinWords=6, ShortWord=0')
            from (select r.masked from insight.comment r
                  where r.visit_month = :month and r.appeared_on >= :month
                    and r.language = :language and r.words @@ cast(:stem as tsquery) and %s
                  order by r.length, r.id
                  limit 1) c
            """
                .formatted(WHICH))
        .params(parameters(selection, month))
        .param("config", config(stem.language()))
        .param("language", stem.language())
        .param("stem", "'" + stem.stem().replace("\\", "\\\\").replace("'", "''") + "'")
        .query(String.class)
        .optional()
        .flatMap(NewWordsQuery::context);
  }

  private static Optional<Context> context(String marked) {
    var from = marked.indexOf('\u0001');
    var to = marked.indexOf('\u0002');
    return from < 0 || to < from
        ? Optional.empty()
        : Optional.of(
            new Context(
                plain(marked.substring(0, from)),
                marked.substring(from + 1, to),
                plain(marked.substring(to + 1))));
  }

  private static String plain(String text) {
    return text.replace("\u0001", "").replace("\u0002", "");
  }

  private static String config(String language) {
    return switch (language) {
      case "fi" -> "pg_catalog.finnish";
      case "sv" -> "pg_catalog.swedish";
      default -> "pg_catalog.english";
    };
  }

  private Map<String, @Nullable Object> parameters(Selection selection, YearMonth month) {
    var successors = Successors.of(organization);
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("month", month.atDay(1));
    parameters.put("reach", successors.withMerged(selection.reach()).unitsOrNull());
    for (var dimension : FILTERS) {
      var values = selection.only().get(dimension);
      if (values != null && dimension == Dimension.UNIT) {
        values = successors.withMerged(values);
      }
      parameters.put(dimension.word(), values == null ? null : values.toArray(String[]::new));
    }
    return parameters;
  }
}
