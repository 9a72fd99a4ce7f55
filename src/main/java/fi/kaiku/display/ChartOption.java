package fi.kaiku.display;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What ECharts draws, in its own words and without any function, so that the browser and print draw
 * the same. Colours are the names of the stylesheet's ({@code var(--brand)}), so that a county's
 * own, the dark and print come by themselves.
 *
 * @see <a href="https://echarts.apache.org/en/option.html">the words</a>
 */
public record ChartOption(Map<String, Object> words) {

  public static final String INK = "var(--ink)";
  public static final String QUIET = "var(--quiet-ink)";
  public static final String LINE = "var(--line)";
  public static final String BRAND = "var(--brand)";
  public static final String ACCENT = "var(--accent)";
  static final String PAPER = "var(--paper)";

  /** Of a label with its year beneath; an inherited font cannot be measured beforehand. */
  private static final int LINE_HEIGHT = 16;

  /** A narrow chart, in pixels: there labels beside the plot have no room. */
  private static final int NARROW = 480;

  public static ChartOption of(
      Map<String, Object> across, Map<String, Object> up, ChartSeries... series) {
    var words = new LinkedHashMap<String, Object>();
    words.put("animation", false);
    words.put("textStyle", Map.of("fontFamily", "inherit", "fontSize", 13));
    words.put("grid", Map.of("left", 44, "right", 116, "top", 20, "bottom", 44));
    words.put("xAxis", across);
    words.put("yAxis", up);
    words.put("series", List.of(series));
    return new ChartOption(words);
  }

  /** An axis of names, such as months. */
  public static Map<String, Object> names(List<String> names) {
    return axis(Map.of("type", "category", "data", names));
  }

  /** An axis of numbers with these ends. */
  public static Map<String, Object> numbers(double least, double most) {
    return axis(Map.of("type", "value", "min", least, "max", most));
  }

  /** This axis with its name beside it and, where wanted, other words. */
  public static Map<String, Object> named(Map<String, Object> axis, String name) {
    return and(
        axis,
        Map.of("name", name, "nameTextStyle", Map.of("color", QUIET), "nameLocation", "middle"));
  }

  /** These words, some of them replaced. */
  public static Map<String, Object> and(Map<String, Object> words, Map<String, Object> more) {
    var all = new LinkedHashMap<>(words);
    all.putAll(more);
    return all;
  }

  public ChartOption with(String word, Object value) {
    return new ChartOption(and(words, Map.of(word, value)));
  }

  /**
   * Different in a narrow window or on a narrow page, such as {@code Map.of("grid", …)}; as it is
   * now when there is room again.
   */
  public ChartOption whenNarrow(Map<String, Object> other) {
    return whenNarrowerThan(NARROW, other);
  }

  /** The same for a chart that needs more pixels than others. */
  public ChartOption whenNarrowerThan(int pixels, Map<String, Object> other) {
    var usual = new LinkedHashMap<>(words);
    usual.keySet().retainAll(other.keySet());
    return with(
        "media",
        List.of(
            Map.of("query", Map.of("maxWidth", pixels), "option", other), Map.of("option", usual)));
  }

  ChartOption describedAs(String summary) {
    @SuppressWarnings("unchecked")
    var aria = (Map<String, Object>) words.getOrDefault("aria", Map.of("enabled", true));
    return with("aria", and(aria, Map.of("label", Map.of("description", summary))));
  }

  private static Map<String, Object> axis(Map<String, Object> words) {
    return and(
        Map.of(
            "axisLine", Map.of("lineStyle", Map.of("color", LINE)),
            "axisTick", Map.of("show", false),
            "axisLabel", Map.of("color", QUIET, "hideOverlap", true, "lineHeight", LINE_HEIGHT),
            "splitLine", Map.of("lineStyle", Map.of("color", LINE))),
        words);
  }

  @JsonValue
  Map<String, Object> json() {
    return words;
  }
}
