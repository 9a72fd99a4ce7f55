package fi.kaiku.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as the API tells them to whoever may see the whole county: answers by all pairs of
 * dimensions and the funnel, for months, runs of months and a quarter.
 *
 * @param answers rows of scores: period, groups, score, n (answers of the group) and count
 * @param funnels rows of the way from visit to answer: period, groups, steps and reasons
 */
record ShownFigures(List<Row> answers, List<Row> funnels) {

  static final List<String> PERIODS =
      List.of(
          "2026-03-01 2026-03-31",
          "2026-04-01 2026-04-30",
          "2026-05-01 2026-05-31",
          "2026-03-01 2026-05-31",
          "2026-01-01 2026-03-31");

  private static final List<String> BACKGROUND =
      List.of("kind", "profession", "age_band", "language");

  static ShownFigures ask(MockMvcTester browser) {
    var answers = new ArrayList<Row>();
    var funnels = new ArrayList<Row>();
    for (var period : PERIODS) {
      for (var by : groupings()) {
        answers.addAll(rows(browser, "figures?measure=distribution&by=" + by, period));
      }
      for (var by : List.of("", "unit", "service", "unit,month", "service,month", "month")) {
        funnels.addAll(rows(browser, "funnel?by=" + by, period));
      }
      BACKGROUND.forEach(by -> funnels.addAll(rows(browser, "funnel?by=unit," + by, period)));
    }
    return new ShownFigures(answers, funnels);
  }

  private static List<String> groupings() {
    var groupings = new ArrayList<>(List.of("", "unit", "service", "month", "unit,month"));
    for (var one : BACKGROUND) {
      groupings.addAll(List.of(one, "unit," + one, "service," + one, "month," + one));
      BACKGROUND.stream()
          .filter(other -> other.compareTo(one) > 0)
          .forEach(other -> groupings.add(one + "," + other));
    }
    return groupings;
  }

  static List<Row> rows(MockMvcTester browser, String question, String period) {
    var days = period.split(" ", 2);
    var uri = "/api/v1/" + question.replaceFirst("[?&]by=$", "");
    var answer =
        browser
            .get()
            .uri(uri + (uri.contains("?") ? "&" : "?") + "from=" + days[0] + "&to=" + days[1])
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
            .exchange();
    assertThat(answer).as(uri).hasStatusOk();
    var rows = new ArrayList<Row>();
    for (var row : json(answer.getResponse().getContentAsByteArray()).path("rows")) {
      rows.add(row(period, question.replaceFirst(".*by=", ""), row));
    }
    return rows;
  }

  private static JsonNode json(byte[] text) {
    return JsonMapper.shared().readTree(text);
  }

  private static Row row(String period, String by, JsonNode row) {
    var cells = new LinkedHashMap<String, @Nullable String>();
    cells.put("period", period);
    cells.put("by", by);
    for (var member : row.properties()) {
      if (member.getValue().isObject()) {
        addMembers(member, cells);
      } else {
        cells.put(member.getKey(), text(member.getValue()));
      }
    }
    return new Row(cells);
  }

  private static void addMembers(
      Map.Entry<String, JsonNode> member, Map<String, @Nullable String> cells) {
    if (!member.getKey().equals("names")) {
      member.getValue().properties().forEach(one -> cells.put(one.getKey(), text(one.getValue())));
    }
  }

  private static @Nullable String text(JsonNode value) {
    return value.isNull() ? null : value.asString();
  }
}
