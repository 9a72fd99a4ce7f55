package fi.kaiku.insight;

import fi.kaiku.figures.GivenMonths;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Units of a service that too few people were sent a message about in a month.
 *
 * @param month its first day
 */
public record GivenSmallUnits(JdbcClient jdbc, ServiceId service, String month) {

  /** One of them. */
  public GivenSmallUnits holding(UnitId unit) {
    GivenMonths.released(jdbc, month);
    jdbc.sql(
            """
            insert into feedback.pool_unit
            values (cast(:month as date), 'SERVICE', :unit, :service, '')
            """)
        .param("month", month)
        .param("unit", unit.value())
        .param("service", service.value())
        .update();
    return this;
  }

  /** Answers about any of them, by link, that have appeared last. */
  public GivenSmallUnits answered(int score, int count, @Nullable String comment) {
    jdbc.sql(
            """
            insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
                score, comment, pool, service_id, visit_month, appeared_on)
            select gen_random_uuid(), 'LINK', code, version, :score, :comment, 'SERVICE', :service,
                   cast(:month as date), '2026-06-01'
            from generate_series(1, :count),
                 (select code, version from questionnaire.questionnaire
                  order by code desc limit 1) q
            """)
        .param("score", score)
        .param("comment", comment)
        .param("count", count)
        .param("month", month)
        .param("service", service.value())
        .update();
    GivenMonths.tick(jdbc);
    return this;
  }
}
