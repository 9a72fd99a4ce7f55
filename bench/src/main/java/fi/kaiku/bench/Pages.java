package fi.kaiku.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * The pages about figures, each with what plain SQL would ask of the answers to show the same. Of
 * encounters there are only the sums here, so what a page tells of them is not asked in SQL.
 */
final class Pages {

  private static final String UNIT = "1.2.246.10.99999999.10.1001";
  private static final String ITS_SERVICE =
      "service_id = (select service_id from organization.unit where oid = '" + UNIT + "')";
  private static final String ITSELF =
      "unit_id = (select id from organization.unit where oid = '" + UNIT + "')";
  private static final String BY_LINK = "channel = 'LINK'";
  private static final int SHORT = 2;
  private static final int LONG = 24;

  private final LocalDate today;

  Pages(LocalDate today) {
    this.today = today;
  }

  /**
   * A page.
   *
   * @param sql gives one number
   */
  record Page(String name, String path, String sql) {}

  List<Page> all() {
    return List.of(
        new Page(
            "overview",
            "/overview",
            asked(SHORT, "(), (service_id), (unit_id), (age_band), (language)", BY_LINK)
                + " + "
                + asked(LONG, "(month), (month, service_id), (month, unit_id)", BY_LINK)),
        new Page(
            "figures",
            "/figures?measure=nps&by=service,month",
            asked(SHORT, "(month, service_id)", BY_LINK)),
        new Page("over time", "/figures/over-time", asked(LONG, "(month)", BY_LINK)),
        new Page("units", "/figures/units", asked(SHORT, "(service_id), (unit_id)", BY_LINK)),
        new Page(
            "one unit",
            "/figures/units/" + UNIT,
            asked(SHORT, "(), (unit_id), (age_band), (unit_id, age_band)", ITS_SERVICE)
                + " + "
                + asked(SHORT, "(age_band), (language)", ITSELF)
                + " + "
                + asked(LONG, "(month)", ITSELF)),
        new Page(
            "response",
            "/figures/response",
            asked(SHORT, "(), (unit_id), (age_band), (language)", BY_LINK)),
        new Page("channels", "/figures/channels", asked(SHORT, "(channel)", "true")));
  }

  /** How many groups there are when answers are grouped in each of these ways. */
  private String asked(int months, String sets, String condition) {
    return """
        (select count(*) from (
            select count(*) filter (where score >= 9), count(*) filter (where score between 7 and 8),
                   count(*) filter (where score <= 6)
            from (select *, date_trunc('month', visit_on) as month from feedback.feedback
                  where visit_on between '%s' and '%s' and %s) answered
            group by grouping sets (%s)) grouped)"""
        .formatted(today.withDayOfMonth(1).minusMonths(months), today, condition, sets);
  }
}
