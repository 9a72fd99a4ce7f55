package fi.kaiku.figures;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.TimeBucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was counted.
 *
 * @param parts the value of each part in each background
 */
record Counted(Counting asked, List<List<String>> parts, List<TimeBucket> buckets, List<Lot> lots) {

  /**
   * What was counted in a place: bucket by bucket, in it part by part, in it column by column. One
   * place may have several.
   */
  static final class Lot {
    private final ToldPlace place;
    private final int[] sums;

    Lot(ToldPlace place, int[] sums) {
      this.place = place;
      this.sums = sums;
    }
  }

  /**
   * The rows that have anybody.
   *
   * @param by in whose values the rows are told apart, all of which are counted
   */
  Map<List<String>, Tally> rows(List<Dimension> by) {
    var rows = new LinkedHashMap<List<String>, Tally>();
    var columns = asked.kind().columns();
    sums(by)
        .forEach(
            (places, sums) -> {
              for (int group = 0; group * columns < sums.length; group++) {
                var counts = Arrays.copyOfRange(sums, group * columns, (group + 1) * columns);
                if (IntStream.range(0, columns).anyMatch(column -> counts[column] > 0)) {
                  rows.put(name(by, places, group), new Tally(counts));
                }
              }
            });
    return rows;
  }

  /** All lots of the same values in the dimensions of places added up. */
  private Map<List<String>, long[]> sums(List<Dimension> by) {
    var told = by.stream().filter(d -> d.is(Dimension.Kind.PLACE)).toList();
    var sums = new HashMap<List<String>, long[]>();
    for (var lot : lots) {
      var name = told.stream().map(lot.place::value).toList();
      var sum = sums.computeIfAbsent(name, _ -> new long[lot.sums.length]);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += lot.sums[i];
      }
    }
    return sums;
  }

  private List<String> name(List<Dimension> by, List<String> places, int group) {
    var bucket = buckets.get(group / parts.size());
    var part = parts.get(group % parts.size());
    var name = new ArrayList<String>();
    var ofPlaces = places.iterator();
    for (var dimension : by) {
      name.add(
          switch (dimension.kind()) {
            case PLACE -> ofPlaces.next();
            case TIME -> bucket.words().get(asked.times().indexOf(dimension));
            case BACKGROUND, CHANNEL -> part.get(asked.backgrounds().indexOf(dimension));
          });
    }
    return List.copyOf(name);
  }
}
