package fi.kaiku.figures;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.TimeBucket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row as somebody sees it who does not know the answers: what it says of whom, and how many. */
record ShownRow(Period period, Map<Dimension, Set<String>> conditions, long n) {

  static ShownRow of(Question question, List<String> key, long n) {
    var conditions = new EnumMap<Dimension, Set<String>>(Dimension.class);
    question
        .selection()
        .only()
        .forEach((dimension, values) -> conditions.put(dimension, Set.copyOf(values)));
    var period = question.selection().period();
    for (int i = 0; i < key.size(); i++) {
      var dimension = question.by().get(i);
      var word = key.get(i);
      if (dimension.is(Dimension.Kind.TIME)) {
        period = within(period, dimension, word);
      } else {
        conditions.put(dimension, Set.of(word));
      }
    }
    return new ShownRow(period, conditions, n);
  }

  /** Whether everybody of this row is of the other too, by what both say. */
  boolean isPartOf(ShownRow whole) {
    return !period.from().isBefore(whole.period.from())
        && !period.to().isAfter(whole.period.to())
        && whole.conditions.entrySet().stream()
            .allMatch(
                condition ->
                    conditions.containsKey(condition.getKey())
                        && condition
                            .getValue()
                            .containsAll(
                                conditions.getOrDefault(condition.getKey(), new HashSet<>())));
  }

  private static Period within(Period period, Dimension time, String word) {
    for (var bucket : TimeBucket.of(period, List.of(time))) {
      if (bucket.words().contains(word)) {
        period = bucket.period();
      }
    }
    return period;
  }
}
