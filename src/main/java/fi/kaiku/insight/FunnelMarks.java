package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The marks of the units in a funnel plot. Those outside the limits are named, the furthest first,
 * as far as there is room for their names.
 *
 * @param up the scale of scores that is shown
 * @param across the numbers of answers that are shown, on a logarithmic scale
 */
record FunnelMarks(List<UnitRow> shown, Interval up, Interval across) {

  /** How much of the chart's height a name takes. */
  private static final double NAME_HEIGHT = 0.065;

  /**
   * How wide a name may be; a longer one is cut.
   *
   * @param share of the chart's width
   */
  record Room(int pixels, double share) {

    static final Room WIDE = new Room(150, 0.15);
    static final Room NARROW = new Room(96, 0.5);
  }

  /** The marks in the words of ECharts. */
  List<Object> points(Room room) {
    var named = named(room.share());
    return List.copyOf(
        shown.stream()
            .map(row -> point(row, new Name(named.contains(row), room.pixels())))
            .toList());
  }

  private record Name(boolean shown, int pixels) {}

  /** Where a name would stand, as shares of the chart. */
  private record Box(double left, double right, double middle) {

    boolean overlaps(Box other) {
      return left < other.right
          && other.left < right
          && Math.abs(middle - other.middle) < NAME_HEIGHT;
    }
  }

  private Set<UnitRow> named(double nameWidth) {
    var taken = new ArrayList<Box>();
    var named = new HashSet<UnitRow>();
    shown.stream()
        .filter(row -> row.place() != FunnelPlot.Place.INSIDE)
        .sorted(Comparator.comparing(FunnelMarks::isFar).reversed())
        .forEach(
            row -> {
              var box = box(row, nameWidth);
              if (taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                named.add(row);
              }
            });
    return named;
  }

  private Box box(UnitRow row, double width) {
    var x = acrossShare(row);
    var y = (nps(row).value() - up.low()) / (up.high() - up.low());
    return x < 0.5 ? new Box(x, x + width, y) : new Box(x - width, x, y);
  }

  private double acrossShare(UnitRow row) {
    double answers = nps(row).n();
    return Math.log(answers / across.low()) / Math.log(across.high() / across.low());
  }

  private static boolean isFar(UnitRow row) {
    return row.place() == FunnelPlot.Place.FAR_ABOVE || row.place() == FunnelPlot.Place.FAR_BELOW;
  }

  private Map<String, Object> point(UnitRow row, Name name) {
    var point = new LinkedHashMap<String, Object>();
    point.put("name", row.row().name());
    point.put("value", new ChartSeries.At(nps(row).n(), nps(row).value()));
    switch (Objects.requireNonNull(row.place())) {
      case INSIDE -> point.put("itemStyle", Map.of("color", ChartOption.BRAND, "opacity", 0.6));
      case ABOVE, FAR_ABOVE -> point.putAll(outside(row, "var(--promoter)", 0, name));
      case BELOW, FAR_BELOW -> point.putAll(outside(row, "var(--detractor)", 180, name));
    }
    return point;
  }

  private Map<String, Object> outside(UnitRow row, String colour, int turn, Name name) {
    return Map.of(
        "symbol",
        "triangle",
        "symbolSize",
        isFar(row) ? 15 : 11,
        "symbolRotate",
        turn,
        "itemStyle",
        Map.of("color", colour, "opacity", 1),
        "label",
        Map.of(
            "show",
            name.shown(),
            "formatter",
            row.row().name(),
            "position",
            acrossShare(row) < 0.5 ? "right" : "left",
            "width",
            name.pixels(),
            "overflow",
            "truncate",
            "color",
            ChartOption.INK));
  }

  private static Nps nps(UnitRow row) {
    return Objects.requireNonNull(row.nps());
  }
}
