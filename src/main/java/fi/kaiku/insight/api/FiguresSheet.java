package fi.kaiku.insight.api;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as a table: the very rows that the API answers, whatever the measure, with a column for
 * each member. What is hidden is empty, and its row says so.
 */
@Component
class FiguresSheet {

  private final JsonMapper json;

  FiguresSheet(JsonMapper json) {
    this.json = json;
  }

  void write(FiguresAnswer<?> answer, Language language, Sheet sheet) throws IOException {
    var rows = answer.rows().stream().map(row -> cells(json.valueToTree(row), language)).toList();
    var columns = new LinkedHashSet<>(answer.by());
    rows.forEach(row -> columns.addAll(row.keySet()));
    sheet.row(List.copyOf(columns));
    for (var row : rows) {
      var line = new ArrayList<@Nullable Object>();
      columns.forEach(column -> line.add(row.get(column)));
      sheet.row(line);
    }
  }

  /** Groups first, then their names, then what was counted; counts of counts stand in a row. */
  private static Map<String, @Nullable Object> cells(JsonNode row, Language language) {
    var cells = new LinkedHashMap<String, @Nullable Object>();
    row.path("by").properties().forEach(by -> cells.put(by.getKey(), value(by.getValue())));
    row.path("names")
        .properties()
        .forEach(
            name ->
                cells.put(name.getKey() + "_name", value(name.getValue().path(language.code()))));
    for (var member : row.properties()) {
      if (member.getValue().isObject()) {
        if (!member.getKey().equals("by") && !member.getKey().equals("names")) {
          member.getValue().properties().forEach(m -> cells.put(m.getKey(), value(m.getValue())));
        }
      } else {
        cells.put(member.getKey(), value(member.getValue()));
      }
    }
    return cells;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isIntegralNumber()) {
      return node.asLong();
    }
    if (node.isNumber()) {
      return node.asDouble();
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    return node.isNull() || node.isMissingNode() ? null : node.asString();
  }
}
