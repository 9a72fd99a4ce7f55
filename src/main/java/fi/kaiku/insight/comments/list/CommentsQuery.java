package fi.kaiku.insight.comments.list;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.SqlArrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what people wrote. Those of one day come in no order that tells who was first. What was
 * written about a small unit is found with its pool, by whoever reaches a unit of the pool.
 */
@Repository
class CommentsQuery {

  private static final String FOUND =
      """
      select r.id, r.appeared_on, r.feedback_id, r.score, r.length, r.place, r.service_id,
             r.visit_month, r.kind, r.profession, r.language, r.is_read,
             r.disagrees, r.urgent, r.urgency, r.urgency_from, r.urgency_to, r.themes, r.corrected
      from insight.reading r
      where\s""";

  private static final String TOLD =
      """
      select r.*, m.masked,
             coalesce(cast(r.service_id as text), 'not-told') as service,
             array(select theme || ' ' || sign || ' ' || span_from || ' ' || span_to
                   from insight.reading_theme t
                   where t.reading_id = r.id
                   order by span_from) as spans,
             exists (select from insight.read_mark k
                     where k.reading_id = r.id and k.staff_id = :staff) as marked,
             exists (select from insight.quote q where q.reading_id = r.id) as quoted,
             seen.seen_by, seen.seen_at,
             case when cast(:search as text) = '' then null
                  else ts_headline(
                      case r.language when 'fi' then cast('pg_catalog.finnish' as regconfig)
                                      when 'sv' then 'pg_catalog.swedish'
                                      when 'en' then 'pg_catalog.english'
                                      else 'pg_catalog.simple' end,
                      m.masked,
                      websearch_to_tsquery(
                          case r.language when 'fi' then cast('pg_catalog.finnish' as regconfig)
                                          when 'sv' then 'pg_catalog.swedish'
                                          when 'en' then 'pg_catalog.english'
                                          else 'pg_catalog.simple' end,
                          :search),
                      :headline)
             end as hits
      from found r
      join feedback.published_masked m using (feedback_id)
      left join lateral (
          select seen_by, seen_at
          from insight.seen_urgent s
          where s.reading_id = r.id and r.urgent <> 'none'
          order by seen_at
          limit 1
      ) seen on true
      """;

  private final JdbcClient jdbc;
  private final Organization organization;

  CommentsQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** So many at most, after another one if one is given. */
  List<Comment> list(Wanted wanted, @Nullable Cursor after, int most) {
    var successors = Successors.of(organization);
    var where = NarrowingQuery.of(wanted, successors);
    if (after != null) {
      where.after(after, wanted.order());
    }
    var order = order(wanted.order());
    return jdbc.sql(
            "with found as materialized (\n%s%s\norder by %s\nlimit :most\n)\n%sorder by %s"
                .formatted(FOUND, where.text(), order, TOLD, order))
        .params(where.parameters())
        .param("most", most)
        .param("search", wanted.narrowing().search())
        .param("headline", Hits.OPTIONS)
        .query(new CommentMapper(successors, wanted.order()))
        .list();
  }

  /** How many there are, counted no further than a number. */
  int count(Wanted wanted, int most) {
    var where = NarrowingQuery.of(wanted, Successors.of(organization));
    return jdbc.sql(
            """
            select count(*)
            from (select from insight.reading r where %s limit :most) counted
            """
                .formatted(where.text()))
        .params(where.parameters())
        .param("most", most)
        .query(Integer.class)
        .single();
  }

  /** Those of some that a viewer reaches, in no order. */
  List<Comment> these(List<UUID> ids, Viewer viewer) {
    var successors = Successors.of(organization);
    var reach = successors.withMerged(viewer.reach()).unitsOrNull();
    return jdbc.sql(
            "with found as materialized (\n%sr.counted and r.id = any (:ids) and %s)\n%s"
                .formatted(FOUND, NarrowingQuery.reached(reach), TOLD))
        .param("ids", SqlArrays.ids(ids))
        .param("reach", reach)
        .param("staff", viewer.staff().value())
        .param("search", "")
        .param("headline", Hits.OPTIONS)
        .query(new CommentMapper(successors, CommentOrder.NEWEST))
        .list();
  }

  private static String order(CommentOrder order) {
    return switch (order) {
      case NEWEST -> "r.appeared_on desc, r.id";
      case LOWEST -> "r.score, r.appeared_on desc, r.id";
      case LONGEST -> "r.length desc, r.appeared_on desc, r.id";
    };
  }
}
