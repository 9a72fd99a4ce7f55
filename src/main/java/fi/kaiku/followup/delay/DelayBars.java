package fi.kaiku.followup.delay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Three bars, one for each stage from top to bottom, each of all comments: parts of those that
 * waited a day at most, a week, two weeks, a month, longer, and those that still wait. Drawn on 100
 * by 22.
 *
 * @param paths for each part the outlines in all three bars; empty where there is none
 */
record DelayBars(List<String> paths) {

  /** The last day of each part. */
  private static final List<Integer> ENDS = List.of(1, 7, 14, 30, Delay.LONGEST);

  private static final int HEIGHT = 6;
  private static final int STEP = 8;

  static DelayBars of(PlaceDelays delays) {
    var paths = new ArrayList<String>();
    for (int part = 0; part <= ENDS.size(); part++) {
      var path = new StringBuilder();
      int top = 0;
      for (var stage : DelayStage.values()) {
        append(path, delays.of(stage), part, top);
        top += STEP;
      }
      paths.add(path.toString());
    }
    return new DelayBars(paths);
  }

  /** How many lie in each part. */
  static List<Integer> parts(Delay delay) {
    var parts = new ArrayList<Integer>();
    int from = 0;
    for (int to : ENDS) {
      parts.add(delay.within(from, to));
      from = to + 1;
    }
    parts.add(delay.waiting());
    return parts;
  }

  private static void append(StringBuilder path, Delay delay, int part, int top) {
    var parts = parts(delay);
    double before = parts.subList(0, part).stream().mapToInt(Integer::intValue).sum();
    double width = 100.0 * parts.get(part) / Math.max(1, delay.n());
    if (width > 0) {
      var left = 100 * before / delay.n();
      path.append(
          String.format(Locale.ROOT, "M%.2f %dh%.2fv%dh-%.2fz", left, top, width, HEIGHT, width));
    }
  }
}
