package fi.kaiku.insight.units;

import fi.kaiku.display.ChartOption;
import fi.kaiku.display.ChartSeries;
import fi.kaiku.statistics.FunnelPlot;
import fi.kaiku.statistics.Interval;
import fi.kaiku.statistics.Nps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The marks of the units in a funnel plot. Those outside the limits are named, the furthest first,
 * as far as there is room for their names.
 *
 * @param up the scale of scores that is shown
 * @param across the numbers of answers that are shown, on a logarithmic scale
 */
record FunnelPlotMarks(List<UnitFiguresRow> shown, Interval up, Interval across) {

  /** How much of the chart's height a name takes. */
  private static final double NAME_HEIGHT = 0.05;

  /** How far from the middle of its mark a name above or below it stands. */
  private static final double BESIDE = 0.07;

  /** The width of a letter, in pixels. */
  private static final double LETTER = 7.5;

  /**
   * How wide a name may be; a longer one is cut.
   *
   * @param share of the chart's width
   */
  record Room(int pixels, double share) {

    static final Room WIDE = new Room(170, 0.17);
    static final Room NARROW = new Room(110, 0.55);

    /** What a name takes of the chart's width. */
    double share(String name) {
      return share * Math.min(1, LETTER * name.length() / pixels);
    }
  }

  /** Where a name stands beside its mark. */
  private enum Side {
    RIGHT,
    LEFT,
    TOP,
    BOTTOM;

    /** The side in the words of ECharts. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The marks in the words of ECharts. */
  List<Object> points(Room room) {
    var named = named(room);
    return List.copyOf(shown.stream().map(row -> point(row, named.get(row), room)).toList());
  }

  /** Where a name or a mark stands, as shares of the chart. */
  private record Box(double left, double right, double middle) {

    boolean overlaps(Box other) {
      return left < other.right
          && other.left < right
          && Math.abs(middle - other.middle) < NAME_HEIGHT;
    }

    boolean isInside() {
      return left > -0.02 && right < 1.02 && middle > 0.02 && middle < 1.02;
    }
  }

  /** The sides on which names stand without covering a mark or another name. */
  private Map<UnitFiguresRow, Side> named(Room room) {
    var taken = new ArrayList<Box>();
    var named = new HashMap<UnitFiguresRow, Side>();
    shown.stream()
        .filter(row -> row.place() != FunnelPlot.Place.INSIDE)
        .sorted(Comparator.comparing(FunnelPlotMarks::isFar).reversed())
        .forEach(
            row ->
                sides(row)
                    .filter(side -> isFree(row, box(row, side, room), taken, room))
                    .findFirst()
                    .ifPresent(
                        side -> {
                          taken.add(box(row, side, room));
                          named.put(row, side);
                        }));
    return named;
  }

  private Stream<Side> sides(UnitFiguresRow row) {
    return acrossShare(row) < 0.5
        ? Stream.of(Side.RIGHT, Side.LEFT, Side.TOP, Side.BOTTOM)
        : Stream.of(Side.LEFT, Side.RIGHT, Side.TOP, Side.BOTTOM);
  }

  private boolean isFree(UnitFiguresRow row, Box box, List<Box> taken, Room room) {
    return box.isInside()
        && taken.stream().noneMatch(box::overlaps)
        && shown.stream()
            .filter(other -> !other.equals(row))
            .map(other -> mark(other, room))
            .noneMatch(box::overlaps);
  }

  private Box mark(UnitFiguresRow row, Room room) {
    var half = 10 * room.share() / room.pixels();
    return new Box(acrossShare(row) - half, acrossShare(row) + half, upShare(row));
  }

  private Box box(UnitFiguresRow row, Side side, Room room) {
    var width = room.share(row.row().name());
    var x = acrossShare(row);
    var y = upShare(row);
    return switch (side) {
      case RIGHT -> new Box(x, x + width, y);
      case LEFT -> new Box(x - width, x, y);
      case TOP -> new Box(x - width / 2, x + width / 2, y + BESIDE);
      case BOTTOM -> new Box(x - width / 2, x + width / 2, y - BESIDE);
    };
  }

  private double upShare(UnitFiguresRow row) {
    return (nps(row).value() - up.low()) / (up.high() - up.low());
  }

  private double acrossShare(UnitFiguresRow row) {
    double answers = nps(row).n();
    return Math.log(answers / across.low()) / Math.log(across.high() / across.low());
  }

  private static boolean isFar(UnitFiguresRow row) {
    return row.place() == FunnelPlot.Place.FAR_ABOVE || row.place() == FunnelPlot.Place.FAR_BELOW;
  }

  private Map<String, Object> point(UnitFiguresRow row, @Nullable Side side, Room room) {
    var point = new LinkedHashMap<String, Object>();
    point.put("name", row.row().name());
    point.put("value", new ChartSeries.At(nps(row).n(), nps(row).value()));
    switch (Objects.requireNonNull(row.place())) {
      case INSIDE -> point.put("itemStyle", Map.of("color", ChartOption.BRAND, "opacity", 0.6));
      case ABOVE, FAR_ABOVE -> point.putAll(outside(row, "var(--promoter)", 0));
      case BELOW, FAR_BELOW -> point.putAll(outside(row, "var(--detractor)", 180));
    }
    if (side != null) {
      point.put("label", name(row, side, room));
    }
    return point;
  }

  private static Map<String, Object> outside(UnitFiguresRow row, String colour, int turn) {
    return Map.of(
        "symbol",
        "triangle",
        "symbolSize",
        isFar(row) ? 15 : 11,
        "symbolRotate",
        turn,
        "itemStyle",
        Map.of("color", colour, "opacity", 1));
  }

  private static Map<String, Object> name(UnitFiguresRow row, Side side, Room room) {
    return Map.of(
        "show",
        true,
        "formatter",
        row.row().name(),
        "position",
        side.word(),
        "width",
        room.pixels(),
        "overflow",
        "truncate",
        "color",
        ChartOption.INK);
  }

  private static Nps nps(UnitFiguresRow row) {
    return Objects.requireNonNull(row.nps());
  }
}
