package fi.kaiku.statistics;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.kaiku.statistics.BetterWhen.Meaning;
import fi.kaiku.statistics.XmrLimits.Outliers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Thirty charts of English emergency departments, drawn by NHSRplotthedots, point by point. */
class XmrReferenceTest {

  static final Path STATS = Path.of("../shared/data/stats");

  static final Map<String, XmrSignal> SIGNALS =
      Map.of(
          "Above UCL", XmrSignal.ABOVE_LIMIT,
          "Below LCL", XmrSignal.BELOW_LIMIT,
          "7 Point Trend (Increasing)", XmrSignal.RISING,
          "7 Point Trend (Decreasing)", XmrSignal.FALLING,
          "2 in 3 Above CL", XmrSignal.NEAR_UPPER_LIMIT,
          "2 in 3 Below CL", XmrSignal.NEAR_LOWER_LIMIT,
          "7 Points Above CL", XmrSignal.ABOVE_MEAN,
          "7 Points Below CL", XmrSignal.BELOW_MEAN);

  static final Map<String, Meaning> MEANINGS =
      Map.of(
          "special_cause_improvement", Meaning.IMPROVEMENT,
          "special_cause_concern", Meaning.CONCERN,
          "special_cause_neutral_high", Meaning.UP,
          "special_cause_neutral_low", Meaning.DOWN);

  static final Map<String, BetterWhen> WISHES =
      Map.of(
          "increase",
          BetterWhen.HIGHER,
          "decrease",
          BetterWhen.LOWER,
          "neutral",
          BetterWhen.NEITHER);

  static final Map<String, Outliers> OUTLIERS =
      Map.of("TRUE", Outliers.LEFT_OUT, "FALSE", Outliers.COUNTED);

  @Test
  void every_point_of_every_chart_is_as_the_reference_draws_it() throws Exception {
    assumeTrue(Files.exists(STATS), "the reference stands beside the project");
    var points =
        rows("spc-reference-points.csv").stream()
            .collect(groupingBy(row -> known(row, "case"), LinkedHashMap::new, toList()));
    var charts = rows("spc-reference-summary.csv");

    assertThat(charts).hasSize(30);
    assertThat(points).hasSize(30);
    for (var chart : charts) {
      assertThat(chart).containsEntry("fix_after", "NA").containsEntry("rebase", "NA");
      compare(chart, known(points, known(chart, "case")));
    }
  }

  private static void compare(Map<String, String> chart, List<Map<String, String>> expected) {
    var baseline = XmrBaseline.ALL.with(known(OUTLIERS, known(chart, "screen_outliers")));
    var values = expected.stream().map(row -> Double.valueOf(known(row, "y"))).toList();
    var phase = XmrChart.of(values, baseline).phases().getFirst();

    assertThat(phase.points())
        .as(known(chart, "case"))
        .hasSize(Integer.parseInt(known(chart, "n")));
    for (int place = 0; place < expected.size(); place++) {
      var row = expected.get(place);
      var point = phase.points().get(place);
      compareLimits(phase.limits(), point.value(), row);
      assertThat(point.signals().stream().findFirst())
          .as("%s", row)
          .isEqualTo(Optional.ofNullable(SIGNALS.get(known(row, "special_cause_type"))));
      assertThat(point.meaning(known(WISHES, known(chart, "dir"))))
          .as("%s", row)
          .isEqualTo(Optional.ofNullable(MEANINGS.get(known(row, "point_type"))));
    }
  }

  private static void compareLimits(XmrLimits limits, double value, Map<String, String> row) {
    var lower = Double.parseDouble(known(row, "lpl"));
    var upper = Double.parseDouble(known(row, "upl"));

    assertThat(limits.lower()).as("%s", row).isCloseTo(lower, offset(1e-8 * Math.abs(upper)));
    assertThat(limits.upper()).as("%s", row).isCloseTo(upper, offset(1e-8 * Math.abs(upper)));
    assertThat(Math.signum(value - limits.mean()))
        .as("%s", row)
        .isEqualTo(Double.parseDouble(known(row, "relative_to_mean")));
    assertThat(limits.areNear(value))
        .as("%s", row)
        .isEqualTo(known(row, "close_to_limits").equals("TRUE"));
    assertThat(value > limits.upper() || value < limits.lower())
        .as("%s", row)
        .isEqualTo(known(row, "outside_limits").equals("TRUE"));
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    var lines = Files.readAllLines(STATS.resolve(file));
    var names = List.of(lines.getFirst().split(",", -1));
    return lines.stream().skip(1).map(line -> row(names, line.split(",", -1))).toList();
  }

  private static Map<String, String> row(List<String> names, String[] cells) {
    assertThat(cells).hasSameSizeAs(names);
    var row = new LinkedHashMap<String, String>();
    for (int column = 0; column < cells.length; column++) {
      row.put(names.get(column), cells[column]);
    }
    return row;
  }

  private static <T> T known(Map<String, T> all, String name) {
    return requireNonNull(all.get(name), name);
  }
}
