package fi.kaiku.insight;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.text.MaskedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what people wrote, as soon as it has been read and masked. */
@Repository
class CommentsQuery {

  /**
   * A comment with what is known of it, as values of the dimensions.
   *
   * @param score none when only the comment was given
   */
  record Comment(
      MaskedText text, @Nullable Integer score, String unit, String service, YearMonth month) {}

  private final JdbcClient jdbc;
  private final Organization organization;

  CommentsQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /**
   * The comments that appeared last; those of one day in no order that tells who was first. What
   * was written about a small unit is found with its pool, by whoever reaches a unit of the pool.
   */
  List<Comment> newest(Selection asked, int most) {
    var successors = Successors.of(organization);
    return jdbc.sql(
            """
            select comment, score, visit_month, unit, service
            from (
                select f.*,
                       coalesce(cast(unit_id as text),
                                case pool when 'SERVICE' then 'small:service:' || service_id
                                          when 'AREA' then 'small:area:' || f.area_code
                                          else 'small:county' end) as unit,
                       coalesce(cast(service_id as text), 'not-told') as service,
                       case when pool = 'COUNTY' then 'not-told'
                            else coalesce(f.area_code, s.area_code, 'unknown') end as area
                from feedback.published_feedback f
                left join organization.published_service s using (service_id)
            ) told
            where comment is not null
              and visit_month between :from and :to
              and (cast(:reach as uuid[]) is null
                   or unit_id = any (:reach)
                   or exists (
                       select from feedback.published_pool_unit p
                       where p.visit_month = told.visit_month
                         and p.pool = told.pool
                         and p.unit_id = any (:reach)
                         and (p.pool <> 'SERVICE' or p.service_id = told.service_id)
                         and (p.pool <> 'AREA' or p.area_code = told.area_code)))
              and (cast(:area as text[]) is null or area = any (:area))
              and (cast(:service as text[]) is null or service = any (:service))
              and (cast(:unit as text[]) is null or unit = any (:unit))
              and (cast(:kind as text[]) is null or coalesce(kind, 'not-told') = any (:kind))
              and (cast(:profession as text[]) is null
                   or coalesce(profession, 'not-told') = any (:profession))
              and (cast(:version as text[]) is null
                   or questionnaire_code || '-' || questionnaire_version = any (:version))
              and (cast(:channel as text[]) is null or channel = any (:channel))
            order by appeared_on desc, md5(comment)
            limit :most
            """)
        .param("from", asked.period().from())
        .param("to", asked.period().to())
        .param("reach", successors.withMerged(asked.reach()).unitsOrNull())
        .params(filters(asked, successors))
        .param("most", most)
        .query(
            (row, _) ->
                new Comment(
                    new MaskedText(row.getString("comment")),
                    row.getObject("score", Integer.class),
                    successors.successor(row.getString("unit")),
                    row.getString("service"),
                    YearMonth.from(row.getObject("visit_month", LocalDate.class))))
        .list();
  }

  /** The values asked for, by the word of their dimension; null for what is not restricted. */
  private static Map<String, @Nullable Object> filters(Selection asked, Successors successors) {
    var filters = new HashMap<String, @Nullable Object>();
    for (var dimension : Dimension.FILTERS) {
      var values = asked.only().get(dimension);
      if (values != null && dimension == Dimension.UNIT) {
        values = successors.withMerged(values);
      }
      filters.put(dimension.word(), values == null ? null : values.toArray(String[]::new));
    }
    return filters;
  }
}
