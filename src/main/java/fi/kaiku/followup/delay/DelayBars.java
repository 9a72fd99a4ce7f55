package fi.kaiku.followup.delay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    var paths = Stream.generate(StringBuilder::new).limit(ENDS.size() + 1L).toList();
    int top = 0;
    for (var stage : DelayStage.values()) {
      append(paths, delays.of(stage), top);
      top += STEP;
    }
    return new DelayBars(paths.stream().map(StringBuilder::toString).toList());
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

  private static void append(List<StringBuilder> paths, Delay delay, int top) {
    var parts = parts(delay);
    int all = parts.stream().mapToInt(Integer::intValue).sum();
    int before = 0;
    for (int i = 0; i < parts.size(); i++) {
      int part = parts.get(i);
      if (part > 0) {
        var path = point(paths.get(i).append('M'), before, all).append(' ').append(top);
        point(path.append('h'), part, all).append('v').append(HEIGHT);
        point(path.append("h-"), part, all).append('z');
      }
      before += part;
    }
  }

  /** A share of 100, to two decimals. */
  private static StringBuilder point(StringBuilder path, int part, int all) {
    var hundredths = Math.round(10_000.0 * part / all);
    var decimals = hundredths % 100;
    return path.append(hundredths / 100).append(decimals < 10 ? ".0" : ".").append(decimals);
  }
}
