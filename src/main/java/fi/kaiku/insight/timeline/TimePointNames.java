package fi.kaiku.insight.timeline;

import fi.kaiku.display.Labels;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** What months and weeks are called, in a sentence and below a chart. */
record TimePointNames(TimeLine line, Labels labels) {

  /** {@code toukokuu 2026}, {@code viikko 20/2026}. */
  String name(int place) {
    var word = word(place);
    return switch (line.every()) {
      case MONTH -> labels.numbers().month(YearMonth.parse(word));
      case WEEK -> labels.text("insight.time.week", number(word));
    };
  }

  /** {@code helmikuu 2026 – toukokuu 2026}, or one name. */
  String names(TimeLine.Run run) {
    return run.from() == run.to() ? name(run.from()) : name(run.from()) + " – " + name(run.to());
  }

  /** For an axis with room: the year below the first month that has it. */
  String[] wide() {
    return IntStream.range(0, line.moments().size()).mapToObj(this::wide).toArray(String[]::new);
  }

  /** For an axis without room. */
  String[] narrow() {
    return IntStream.range(0, line.moments().size())
        .mapToObj(place -> number(word(place)))
        .toArray(String[]::new);
  }

  private String wide(int place) {
    var word = word(place);
    return switch (line.every()) {
      case MONTH -> {
        var month = YearMonth.parse(word);
        var name = labels.numbers().shortMonth(month);
        yield place == 0 || month.getMonthValue() == 1 ? name + "\n" + month.getYear() : name;
      }
      case WEEK -> number(word);
    };
  }

  private String word(int place) {
    return line.moments().get(place).word();
  }

  /** {@code 5/2026} of {@code 2026-05} and {@code 20/2026} of {@code 2026-W20}. */
  private static String number(String word) {
    return Integer.parseInt(word.replaceAll("^.*\\D", "")) + "/" + word.substring(0, 4);
  }
}
