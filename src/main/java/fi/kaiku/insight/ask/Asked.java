package fi.kaiku.insight.ask;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.Address;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of figures is asked.
 *
 * @param question as it was asked
 * @param period how its days were chosen
 * @param pair two rows to compare with each other; none when not asked for
 */
record Asked(
    Measure measure,
    Question question,
    PeriodChoice period,
    OtherPeriod against,
    @Nullable Pair pair) {

  /** Two rows, by their words. */
  record Pair(String row, String other) {}

  List<Dimension> by() {
    return question.by();
  }

  /** The selection that is counted: answers by link unless the question says something else. */
  Selection selection() {
    return measure.about(question).selection();
  }

  /** {@code month} or {@code week} when days were asked for that make no whole ones; or nothing. */
  String widened() {
    if (!question.widened()) {
      return "";
    }
    return (by().contains(Dimension.WEEK) ? Dimension.WEEK : Dimension.MONTH).word();
  }

  /** Whether its rows or its filters are of any of these. */
  boolean isAbout(Set<Dimension> dimensions) {
    return Stream.concat(by().stream(), question.selection().only().keySet().stream())
        .anyMatch(dimensions::contains);
  }

  /** Whether it is about people who were sent a message, and not about answers. */
  boolean isOfPeople() {
    return !measure.dimensions().contains(Dimension.CHANNEL);
  }

  /** Whether the rows are about times, so that another period has other rows. */
  boolean isByTime() {
    return by().stream().anyMatch(dimension -> dimension.is(Dimension.Kind.TIME));
  }

  /**
   * Whether everything together is a figure too; different channels, questions and themes have
   * none, nor have the weeks in which answers appeared.
   */
  boolean addsUp() {
    return Stream.of(Dimension.CHANNEL, Dimension.QUESTION, Dimension.THEME, Dimension.WEEK)
        .noneMatch(by()::contains);
  }

  /** The rows, and everything together if it adds up. */
  Groupings groupings() {
    return addsUp()
        ? new Groupings(Stream.of(by(), List.<Dimension>of()).distinct().toList())
        : question.grouping();
  }

  /** The same question at the page itself. */
  Address page(Vocabulary vocabulary) {
    var selection = question.selection();
    var page =
        asked("/figures").during(period, selection.period()).only(selection.only(), vocabulary);
    var compared = against == OtherPeriod.NOTHING ? page : page.with("compare", against.word());
    return pair == null ? compared : compared.with("row", pair.row).with("other", pair.other);
  }

  /** The same question in days, as files and the API are asked. */
  Address inDays(String path, Vocabulary vocabulary) {
    var selection = question.selection();
    return asked(path).on(selection.period()).only(selection.only(), vocabulary);
  }

  private Address asked(String path) {
    var address = Address.of(path).with("measure", measure.word());
    return by().isEmpty()
        ? address
        : address.with("by", by().stream().map(Dimension::word).collect(Collectors.joining(",")));
  }
}
