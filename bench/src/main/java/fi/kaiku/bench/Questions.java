package fi.kaiku.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Questions of two dimensions over whole months, and the same in plain SQL over answers or groups. */
final class Questions {

  private static final Map<String, String> DIMENSIONS =
      Map.ofEntries(
          Map.entry("year", "date_trunc('year', visit_month)"),
          Map.entry("quarter", "date_trunc('quarter', visit_month)"),
          Map.entry("month", "date_trunc('month', visit_month)"),
          Map.entry("service", "service_id"),
          Map.entry("unit", "unit_id"),
          Map.entry("kind", "kind"),
          Map.entry("profession", "profession"),
          Map.entry("language", "language"),
          Map.entry("age_band", "age_band"));
  private static final List<String> WORDS = DIMENSIONS.keySet().stream().sorted().toList();
  private static final Map<String, String> FILTERS =
      Map.of("language", "sv", "age_band", "65-74", "kind", "PHONE");

  private static final Set<String> PERSONAL = Set.of("language", "age_band");

  private static final List<String> FILTERED = FILTERS.keySet().stream().sorted().toList();

  private final Random random = new Random(2026);
  private final YearMonth now;

  Questions(LocalDate today) {
    this.now = YearMonth.from(today);
  }

  /**
   * A question.
   *
   * @param path for the API
   * @param sql what it would be without the sums
   */
  record Question(String path, String sql) {}

  /** Any two dimensions; every third question has a filter too; from a month to five years. */
  Question next() {
    var one = WORDS.get(random.nextInt(WORDS.size()));
    var other = WORDS.get(random.nextInt(WORDS.size()));
    if (one.equals(other)) {
      return next();
    }
    var to = now.minusMonths(1 + random.nextInt(12));
    var from = to.minusMonths(List.of(0, 2, 5, 11, 35, 47).get(random.nextInt(6)));
    var filter = FILTERED.get(random.nextInt(FILTERED.size()));
    var filtered = random.nextInt(3) == 0;
    var path =
        "/api/v1/figures?measure=nps&by=%s,%s&from=%s&to=%s%s"
            .formatted(
                one,
                other,
                from.atDay(1),
                to.atEndOfMonth(),
                filtered ? "&" + filter + "=" + FILTERS.get(filter).replace("+", "%2B") : "");
    var isOfPeople =
        PERSONAL.contains(one) || PERSONAL.contains(other) || (filtered && PERSONAL.contains(filter));
    var sql =
        (isOfPeople ? OF_PEOPLE : OF_ANSWERS)
            .formatted(
                DIMENSIONS.get(one),
                DIMENSIONS.get(other),
                from.atDay(1),
                to.atEndOfMonth(),
                filtered ? " and " + filter + " = '" + FILTERS.get(filter) + "'" : "");
    return new Question(path, sql);
  }

  private static final String OF_ANSWERS =
      """
      select count(*) from (
          select %1$s, %2$s, count(*) filter (where score >= 9),
                 count(*) filter (where score between 7 and 8), count(*) filter (where score <= 6)
          from feedback.feedback
          where channel = 'LINK' and visit_month between '%3$s' and '%4$s'%5$s
          group by 1, 2) q
      """;

  private static final String OF_PEOPLE =
      """
      select count(*) from (
          select %1$s, %2$s, sum(answers) filter (where value >= 9),
                 sum(answers) filter (where value between 7 and 8), sum(answers) filter (where value <= 6)
          from feedback.class c join feedback.class_value v on v.class_id = c.id
          where question = 'score' and visit_month between '%3$s' and '%4$s'%5$s
          group by 1, 2) q
      """;
}
