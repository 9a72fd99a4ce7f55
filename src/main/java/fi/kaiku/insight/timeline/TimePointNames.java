package fi.kaiku.insight.timeline;

import fi.kaiku.display.Labels;
import fi.kaiku.display.chart.ChartAxis;
import fi.kaiku.display.chart.Wording;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** What months and weeks are called, in a sentence and below a chart. */
record TimePointNames(TimeLine line, Labels labels) {

  /** {@code toukokuu 2026}, {@code viikko 20/2026}. */
  String name(int place) {
    var word = word(place);
    return switch (line.every()) {
      case MONTH -> labels.numbers().month(YearMonth.parse(word));
      case WEEK -> labels.text("insight.time.week", number(word) + "/" + word.substring(0, 4));
    };
  }

  /** {@code helmikuu 2026 – toukokuu 2026}, or one name. */
  String names(TimeLine.Run run) {
    return run.from() == run.to() ? name(run.from()) : name(run.from()) + " – " + name(run.to());
  }

  /** Below a chart: months by their names or numbers, the year below the first that has it. */
  ChartAxis axis() {
    var places = IntStream.range(0, line.moments().size());
    var words = places.mapToObj(this::word).toList();
    return ChartAxis.ofNames(
        words.stream().map(this::below).toList(),
        words.stream().map(word -> word.substring(0, 4)).toList());
  }

  private Wording below(String word) {
    var number = number(word);
    return switch (line.every()) {
      case MONTH -> new Wording(labels.numbers().shortMonth(YearMonth.parse(word)), number);
      case WEEK -> new Wording(labels.text("insight.time.week.short", number), number);
    };
  }

  private String word(int place) {
    return line.moments().get(place).word();
  }

  /** {@code 5} of {@code 2026-05} and {@code 20} of {@code 2026-W20}. */
  private static String number(String word) {
    return String.valueOf(Integer.parseInt(word.replaceAll("^.*\\D", "")));
  }
}
