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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what people wrote, masked before anybody sees it. */
@Repository
class CommentsQuery {

  /** A comment with its background, as values of the dimensions. */
  record Comment(
      MaskedText text,
      int score,
      String unit,
      String service,
      String ageBand,
      String language,
      YearMonth month) {}

  private final JdbcClient jdbc;
  private final Organization organization;

  CommentsQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** The newest comments about these units; of one day in no order that tells who was first. */
  List<Comment> newest(Selection asked, List<String> units, int most) {
    if (units.isEmpty()) {
      return List.of();
    }
    var successors = Successors.of(organization);
    return jdbc.sql(
            """
            select comment, score, answer_language, visit_on,
                   cast(unit_id as text) as unit, cast(service_id as text) as service,
                   coalesce(age_band, 'unknown') as age_band
            from feedback.published_feedback f
            left join organization.published_service s using (service_id)
            where comment is not null
              and visit_on between :from and :to
              and unit_id = any (cast(:shown as uuid[]))
              and (cast(:reach as uuid[]) is null or unit_id = any (:reach))
              and (cast(:area as text[]) is null or coalesce(area_code, 'unknown') = any (:area))
              and (cast(:service as text[]) is null
                   or coalesce(cast(service_id as text), 'unknown') = any (:service))
              and (cast(:unit as text[]) is null
                   or coalesce(cast(unit_id as text), 'unknown') = any (:unit))
              and (cast(:kind as text[]) is null or kind = any (:kind))
              and (cast(:profession as text[]) is null
                   or coalesce(profession, 'unknown') = any (:profession))
              and (cast(:language as text[]) is null or language = any (:language))
              and (cast(:age_band as text[]) is null
                   or coalesce(age_band, 'unknown') = any (:age_band))
              and (cast(:version as text[]) is null
                   or questionnaire_code || '-' || questionnaire_version = any (:version))
              and (cast(:channel as text[]) is null or channel = any (:channel))
            order by given_on desc, md5(comment)
            limit :most
            """)
        .param("from", asked.period().from())
        .param("to", asked.period().to())
        .param("shown", successors.withMerged(units).toArray(String[]::new))
        .param("reach", successors.withMerged(asked.reach()).unitsOrNull())
        .params(filters(asked, successors))
        .param("most", most)
        .query(
            (row, _) ->
                new Comment(
                    MaskedText.of(row.getString("comment")),
                    row.getInt("score"),
                    successors.successor(row.getString("unit")),
                    Objects.requireNonNullElse(row.getString("service"), Dimension.UNKNOWN),
                    row.getString("age_band"),
                    row.getString("answer_language"),
                    YearMonth.from(row.getObject("visit_on", LocalDate.class))))
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
