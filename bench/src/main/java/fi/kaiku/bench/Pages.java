package fi.kaiku.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * The pages about figures, each with what plain SQL would ask of the answers and groups to show the
 * same. Of encounters there are only the counts here, so what a page tells of them is not asked in SQL.
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
            asked(SHORT, "(), (service_id), (unit_id)", BY_LINK)
                + " + "
                + people(SHORT, "(age_band), (language)", "true")
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
            asked(SHORT, "(), (unit_id)", ITS_SERVICE)
                + " + "
                + people(SHORT, "(age_band), (unit_id, age_band)", ITS_SERVICE)
                + " + "
                + people(SHORT, "(age_band), (language)", ITSELF)
                + " + "
                + asked(LONG, "(month)", ITSELF)),
        new Page(
            "response",
            "/figures/response",
            asked(SHORT, "(), (unit_id)", BY_LINK)
                + " + "
                + people(SHORT, "(age_band), (language)", "true")),
        new Page("channels", "/figures/channels", asked(SHORT, "(channel)", "true")),
        new Page("themes", "/themes", asked(SHORT, "(), (service_id)", BY_LINK)));
  }

  /** How many rows there are when answers are grouped in each of these ways. */
  private String asked(int months, String sets, String condition) {
    return """
        (select count(*) from (
            select count(*) filter (where score >= 9), count(*) filter (where score between 7 and 8),
                   count(*) filter (where score <= 6)
            from (select *, visit_month as month from feedback.feedback
                  where visit_month between '%s' and '%s' and %s) answered
            group by grouping sets (%s)) grouped)"""
        .formatted(today.withDayOfMonth(1).minusMonths(months), today, condition, sets);
  }

  /** The same of people in groups. */
  private String people(int months, String sets, String condition) {
    return """
        (select count(*) from (
            select sum(answers) filter (where value >= 9), sum(answers) filter (where value between 7 and 8),
                   sum(answers) filter (where value <= 6)
            from (select * from feedback.class c join feedback.class_value v on v.class_id = c.id
                  where visit_month between '%s' and '%s' and question = 'score' and %s) answered
            group by grouping sets (%s)) grouped)"""
        .formatted(today.withDayOfMonth(1).minusMonths(months), today, condition, sets);
  }
}
