package fi.kaiku.figures;

import fi.kaiku.figures.cube.Spot;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.TimeBucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What was counted.
 *
 * @param parts in whose columns it is
 */
record Counted(Counting asked, Parts parts, List<TimeBucket> buckets, List<Lot> lots) {

  /** What was counted in a place, bucket by bucket. One place may have several. */
  static final class Lot {
    private final ToldPlace place;
    private final Spot spot;
    private final int[] sums;

    Lot(ToldPlace place, Spot spot, int[] sums) {
      this.place = place;
      this.spot = spot;
      this.sums = sums;
    }

    ToldPlace place() {
      return place;
    }

    Spot spot() {
      return spot;
    }

    /** A column of the first bucket. */
    int at(int column) {
      return sums[column];
    }
  }

  /**
   * The rows that have anybody.
   *
   * @param by in whose values the rows are told apart; more may have been counted
   */
  Map<List<String>, Tally> rows(List<Dimension> by) {
    var rows = new LinkedHashMap<List<String>, Tally>();
    sums(by)
        .forEach(
            (places, sums) -> {
              for (int bucket = 0; bucket < buckets.size(); bucket++) {
                for (int part = 0; part < parts.names().size(); part++) {
                  var first = bucket * parts.width() + parts.first(part);
                  var counts = Arrays.copyOfRange(sums, first, first + asked.kind().columns());
                  if (LongStream.of(counts).anyMatch(n -> n > 0)) {
                    rows.merge(name(by, places, bucket, part), new Tally(counts), Tally::plus);
                  }
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

  private List<String> name(List<Dimension> by, List<String> places, int bucket, int part) {
    var words = buckets.get(bucket).words();
    var values = parts.names().get(part);
    var name = new ArrayList<String>();
    var ofPlaces = places.iterator();
    for (var dimension : by) {
      name.add(
          switch (dimension.kind()) {
            case PLACE -> ofPlaces.next();
            case TIME -> words.get(asked.times().indexOf(dimension));
            case BACKGROUND, CHANNEL -> values.get(asked.backgrounds().indexOf(dimension));
          });
    }
    return List.copyOf(name);
  }
}
