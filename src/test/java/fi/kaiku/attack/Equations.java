package fi.kaiku.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Linear algebra over shown figures: each says that some unknown numbers add up to a known one.
 * Solved by elimination; what has one solution has been found out, whoever meant to hide it.
 */
final class Equations {

  private static final double NOTHING = 1e-9;

  private final List<Set<String>> sums = new ArrayList<>();
  private final List<Double> totals = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  void add(Set<String> unknowns, long total) {
    unknowns.forEach(one -> places.putIfAbsent(one, places.size()));
    sums.add(new LinkedHashSet<>(unknowns));
    totals.add((double) total);
  }

  /** The unknowns of which all equations together leave one value. */
  Map<String, Long> solved() {
    var lines = reduced();
    var names = new String[places.size()];
    places.forEach((name, place) -> names[place] = name);
    var solved = new LinkedHashMap<String, Long>();
    for (var line : lines) {
      onlyOne(line).ifPresent(place -> solved.put(names[place], Math.round(line[names.length])));
    }
    return solved;
  }

  private OptionalInt onlyOne(double[] line) {
    var left = IntStream.range(0, places.size()).filter(i -> Math.abs(line[i]) > NOTHING).toArray();
    return left.length == 1 ? OptionalInt.of(left[0]) : OptionalInt.empty();
  }

  /** Gauss and Jordan: each line begins with a one that no other line has. */
  private double[][] reduced() {
    var lines = lines();
    int done = 0;
    for (int column = 0; column < places.size() && done < lines.length; column++) {
      var pivot = largest(lines, done, column);
      if (Math.abs(lines[pivot][column]) <= NOTHING) {
        continue;
      }
      var line = lines[pivot];
      lines[pivot] = lines[done];
      lines[done] = line;
      divide(line, line[column]);
      for (int other = 0; other < lines.length; other++) {
        if (other != done) {
          subtract(lines[other], line, lines[other][column]);
        }
      }
      done++;
    }
    return lines;
  }

  private double[][] lines() {
    var lines = new double[sums.size()][places.size() + 1];
    for (int i = 0; i < lines.length; i++) {
      for (var one : sums.get(i)) {
        lines[i][places.get(one)] = 1;
      }
      lines[i][places.size()] = totals.get(i);
    }
    return lines;
  }

  private static int largest(double[][] lines, int from, int column) {
    int best = from;
    for (int i = from; i < lines.length; i++) {
      if (Math.abs(lines[i][column]) > Math.abs(lines[best][column])) {
        best = i;
      }
    }
    return best;
  }

  private static void divide(double[] line, double by) {
    for (int i = 0; i < line.length; i++) {
      line[i] /= by;
    }
  }

  private static void subtract(double[] line, double[] other, double times) {
    if (Math.abs(times) > NOTHING) {
      for (int i = 0; i < line.length; i++) {
        line[i] -= times * other[i];
      }
    }
  }
}
