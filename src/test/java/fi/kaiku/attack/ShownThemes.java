package fi.kaiku.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What the API tells of the themes of comments to whoever may see the whole county, by each
 * dimension and with filters laid upon each other; and the comments themselves, as they lie in the
 * database.
 *
 * @param rows period, groups, theme, n (comments that were read), praised, criticised, spoken
 * @param read comments that were read, with what their answers say
 * @param said their themes
 */
record ShownThemes(List<Row> rows, List<Row> read, List<Row> said) {

  private static final List<String> FILTERS =
      List.of("", "&kind=VISIT", "&profession=nurse", "&kind=PHONE&profession=nurse");

  static ShownThemes ask(MockMvcTester browser, JdbcClient jdbc) {
    var rows = new ArrayList<Row>();
    for (var period : ShownFigures.PERIODS) {
      for (var by : List.of("", "unit", "service", "month", "kind", "profession")) {
        rows.addAll(ShownFigures.rows(browser, "figures?measure=themes&by=" + by, period));
      }
      for (var filter : FILTERS) {
        rows.addAll(
            ShownFigures.rows(browser, "figures?measure=themes" + filter + "&by=unit", period));
        rows.addAll(
            ShownFigures.rows(
                browser,
                "figures?measure=themes&theme=waiting" + filter + "&by=unit,month",
                period));
      }
    }
    return new ShownThemes(
        rows, all(jdbc, "feedback.published_attitude"), all(jdbc, "feedback.published_theme"));
  }

  private static List<Row> all(JdbcClient jdbc, String view) {
    return jdbc.sql("select * from " + view).query((row, _) -> Row.of(row)).list();
  }

  /** Rows by nothing but the theme, the month, the kind or the profession. */
  Stream<Row> simple() {
    return rows.stream()
        .filter(
            row ->
                row.told("n")
                    && List.of("", "month", "kind", "profession").contains(row.text("by")));
  }

  /** Whether counting the comments one by one gives the same. */
  boolean isRight(Row shown) {
    return count(read, shown) == shown.number("n")
        && count(signed("+"), shown) == shown.number("praised")
        && count(signed("-"), shown) == shown.number("criticised")
        && count(signed("~"), shown) == shown.number("spoken");
  }

  private List<Row> signed(String sign) {
    return said.stream().filter(one -> one.text("sign").equals(sign)).toList();
  }

  private static long count(List<Row> comments, Row shown) {
    return comments.stream().filter(one -> isOf(one, shown)).count();
  }

  private static boolean isOf(Row comment, Row shown) {
    var days = shown.text("period").split(" ", 2);
    var month = comment.text("visit_month");
    return month.compareTo(days[0]) >= 0
        && month.compareTo(days[1]) <= 0
        && (!comment.told("theme") || comment.text("theme").equals(shown.text("theme")))
        && Stream.of("kind", "profession")
            .filter(shown::told)
            .allMatch(
                trait ->
                    (comment.told(trait) ? comment.text(trait) : "not-told")
                        .equals(shown.text(trait)))
        && (!shown.told("month") || month.startsWith(shown.text("month")));
  }
}
