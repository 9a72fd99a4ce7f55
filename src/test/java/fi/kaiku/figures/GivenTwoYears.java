package fi.kaiku.figures;

import fi.kaiku.organization.GivenUnit;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two years of an invented health station up to May 2026: ordinary months, one without answers and
 * one with too few, other rules in April 2025, and a fall in May 2026.
 */
public final class GivenTwoYears {

  /** How many of fifty are promoters; the rest are detractors. */
  private static final List<Integer> PROMOTERS =
      List.of(
          42, 43, 41, 44, 42, 43, 40, 42, 43, 44, 41, 42, 44, 43, 42, 41, 43, 0, 42, 4, 44, 42, 43,
          33);

  private static final YearMonth FIRST = YearMonth.of(2024, 6);

  private GivenTwoYears() {}

  public static void insert(JdbcClient jdbc) {
    var unit = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc));
    for (int place = 0; place < PROMOTERS.size(); place++) {
      var month = visits.on(FIRST.plusMonths(place).atDay(12).toString());
      var promoters = PROMOTERS.get(place);
      if (promoters > 0) {
        month.answered(jdbc, 10, promoters);
      }
      if (promoters > 5) {
        month.answered(jdbc, 3, 50 - promoters);
      }
    }
    jdbc.sql("insert into organization.target values (?, '2024-01-01', 75)")
        .param(unit.serviceId().value())
        .update();
    rules(jdbc, "2024-01-01");
    rules(jdbc, "2025-04-15");
  }

  private static void rules(JdbcClient jdbc, String from) {
    jdbc.sql(
            """
            insert into invitation.rule_set (from_on, rules, created_at, created_by)
            values (cast(? as date), '{}', now(), 'test')
            """)
        .param(from)
        .update();
  }
}
