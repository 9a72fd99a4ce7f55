package fi.kaiku.figures;

import fi.kaiku.organization.GivenUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Very many answers of six months and twenty units, every eighth with a comment. */
public final class GivenManyAnswers {

  private static final int UNITS = 20;

  private GivenManyAnswers() {}

  public static void insert(JdbcClient jdbc, int count) {
    var units = new UUID[UNITS];
    var services = new UUID[UNITS];
    for (int i = 0; i < UNITS; i++) {
      var unit = GivenUnit.named("Toimipiste " + i).oid("1.2.246.9." + i).inService("P" + i % 4);
      units[i] = unit.insert(jdbc).value();
      services[i] = unit.serviceId().value();
    }
    for (int month = 1; month <= 6; month++) {
      GivenMonths.released(jdbc, "2026-0%d-01".formatted(month));
    }
    jdbc.sql("select setseed(0.5)").query().singleRow();
    jdbc.sql(
            """
            insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
                score, comment, unit_id, service_id, visit_month, kind, profession, appeared_on)
            select gen_random_uuid(), 'LINK', q.code, q.version, least(10, n % 14),
                   case when n % 8 = 0 then 'Kaikki sujui hyvin, kiitos. Numero ' || n end,
                   (cast(:units as uuid[]))[1 + u], (cast(:services as uuid[]))[1 + u],
                   date_trunc('month', day),
                   case when n % 9 = 0 then 'PHONE' else 'VISIT' end,
                   (array['doctor', 'nurse', 'physio', null])[1 + cast(floor(random() * 4) as int)],
                   day + 1
            from generate_series(1, :count) n,
                 lateral (select date '2026-01-01' + n % 180 as day,
                                 cast(floor(:u * power(random(), 2)) as int) + 0 * n as u) d,
                 (select code, version from questionnaire.questionnaire limit 1) q
            """)
        .param("units", units)
        .param("services", services)
        .param("u", UNITS)
        .param("count", count)
        .update();
    GivenMonths.tick(jdbc);
  }
}
