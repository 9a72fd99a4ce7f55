package fi.kaiku.insight;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.text.MaskedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
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
    var selection = asked.asStored(successors);
    return jdbc.sql(
            """
            select comment, score, answer_language, visit_on,
                   cast(unit_id as text) as unit, cast(service_id as text) as service,
                   coalesce(age_band, 'unknown') as age_band
            from feedback.published_feedback f
            where comment is not null and cast(unit_id as text) in (:shown)
              and %s
            order by given_on desc, md5(comment)
            limit :most
            """
                .formatted(selection.condition()))
        .params(selection.parameters())
        .param("reach", selection.reach().unitsOrNull())
        .param("shown", successors.withMerged(units))
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
}
