package fi.kaiku.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Comments that have appeared and been read.
 *
 * @param kind of the visit, {@code VISIT}
 * @param profession of whoever was met
 */
public record GivenThemes(
    GivenVisits visits, JdbcClient jdbc, @Nullable String kind, @Nullable String profession) {

  public static GivenThemes of(GivenVisits visits, JdbcClient jdbc) {
    return new GivenThemes(visits, jdbc, "VISIT", "doctor");
  }

  public GivenThemes on(String day) {
    return new GivenThemes(visits.on(day), jdbc, kind, profession);
  }

  public GivenThemes of(String otherKind, String otherProfession) {
    return new GivenThemes(visits, jdbc, otherKind, otherProfession);
  }

  /**
   * So many comments, each with these themes.
   *
   * @param themes such as {@code waiting-}
   */
  public GivenThemes read(int count, String... themes) {
    GivenMonths.released(jdbc, visits.day());
    jdbc.sql(
            """
            with told as (
                insert into feedback.feedback (id, channel, questionnaire_code,
                    questionnaire_version, score, comment, unit_id, service_id, visit_month, kind,
                    profession, appeared_on)
                select gen_random_uuid(), 'LINK', q.code, q.version, 7, 'kommentti', :unit,
                       :service, date_trunc('month', cast(:day as date)), :kind, :profession,
                       cast(:day as date) + 1
                from generate_series(1, :count),
                     (select code, version from questionnaire.questionnaire
                      order by code desc limit 1) q
                returning id
            ), masked as (
                insert into feedback.told_comment (feedback_id, masked, attitude)
                select id, 'kommentti', 'mixed' from told
            )
            insert into feedback.theme (feedback_id, theme, sign)
            select id, left(said, -1), right(said, 1)
            from told, unnest(cast(:themes as text[])) as t (said)
            """)
        .param("unit", visits.unit().value())
        .param("service", visits.service().value())
        .param("day", visits.day())
        .param("kind", kind)
        .param("profession", profession)
        .param("count", count)
        .param("themes", themes)
        .update();
    jdbc.sql("delete from insight.unread").update();
    GivenMonths.tick(jdbc);
    return this;
  }
}
