package fi.kaiku.display;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One series of a chart in the words of ECharts; what is said later replaces what was said. */
public record ChartSeries(Map<String, Object> words) {

  /** A point of a line or scatter: its places on both axes. */
  public record At(Object across, double up) {

    @JsonValue
    List<Object> json() {
      return List.of(across, up);
    }
  }

  /** Points joined by a line; a gap where the value is none. */
  public static ChartSeries line(String name, List<@Nullable Double> values) {
    return of("line", name, values)
        .with("lineStyle", Map.of("color", ChartOption.BRAND, "width", 1.5))
        .with("symbol", "circle")
        .with("showAllSymbol", true)
        .with("symbolSize", 8);
  }

  /** A line through points of a numeric axis, without marks. */
  public static ChartSeries curve(String name, List<At> points) {
    return of("line", name, points).with("symbol", "none").with("silent", true);
  }

  public static ChartSeries scatter(String name, List<?> points) {
    return of("scatter", name, points).with("symbolSize", 9);
  }

  private static ChartSeries of(String type, String name, List<?> data) {
    var words = new LinkedHashMap<String, Object>();
    words.put("type", type);
    words.put("name", name);
    words.put("data", new ArrayList<>(data));
    words.put("itemStyle", Map.of("color", ChartOption.BRAND));
    words.put("emphasis", emphasis());
    return new ChartSeries(words);
  }

  public ChartSeries with(String word, Object value) {
    return new ChartSeries(ChartOption.and(words, Map.of(word, value)));
  }

  /** ECharts would lighten the colour, which it cannot do with a name. */
  private static Map<String, Object> emphasis() {
    return Map.of(
        "scale", 1.6,
        "itemStyle", Map.of("color", ChartOption.INK),
        "lineStyle", Map.of("width", 1.5));
  }

  @JsonValue
  Map<String, Object> json() {
    return words;
  }
}
