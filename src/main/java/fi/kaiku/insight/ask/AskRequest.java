package fi.kaiku.insight.ask;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.QuestionReader;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.ask.Asked.Pair;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the page of figures is asked; nothing is answered while anything is wrong. */
final class AskRequest {

  private static final String DAY = "day";
  private static final List<String> DAYS = List.of("from", "to");
  private static final String[] OWN = {"measure", "period", "compare", "row", "other"};

  private final Map<String, List<String>> parameters;
  private final Reader reader;

  AskRequest(Map<String, List<String>> sent, Reader reader) {
    this.parameters = meant(sent);
    this.reader = reader;
  }

  /**
   * Reads the whole question.
   *
   * @throws BadInput naming each parameter that is wrong and what it may be
   */
  Asked read() {
    var words = new QuestionReader(parameters, reader.vocabulary());
    var measure = Measure.of(words.choice("measure", Measure.words()));
    var against = OtherPeriod.of(words.choice("compare", OtherPeriod.words()));
    var period = PeriodChoice.of(words.choice("period", PeriodChoice.words(parameters.keySet())));
    if (!measure.dimensions().contains(Dimension.CHANNEL) && isByLinkOnly()) {
      parameters.remove(Dimension.CHANNEL.word());
    }
    if (measure.rated().isEmpty()) {
      forget(Dimension.QUESTION);
    }
    if (!measure.isOfThemes()) {
      forget(Dimension.THEME);
    }
    var question =
        words
            .about(measure)
            .read(reader.viewer().reach(), period.on(reader.today()), measure.dimensions(), OWN);
    FilterRequest.refuseClash(question.selection(), reader.vocabulary());
    var asked = new Asked(measure, question, period, against, pair());
    if (against != OtherPeriod.NOTHING && (!measure.isOneValue() || asked.isByTime())) {
      throw new BadInput(Fault.of("compare", "figures.fault.compare", OtherPeriod.NOTHING.word()));
    }
    return asked;
  }

  private @Nullable Pair pair() {
    var row = first("row");
    var other = first("other");
    if (row.isEmpty() != other.isEmpty() || (row.equals(other) && !row.isEmpty())) {
      throw new BadInput(Fault.of("other", "figures.fault.pair"));
    }
    return row.isEmpty() ? null : new Pair(row, other);
  }

  /** When another measure is chosen, the form still sends what the one before was cut by. */
  private void forget(Dimension dimension) {
    parameters.remove(dimension.word());
    parameters.computeIfPresent(
        "by", (_, given) -> words(given).filter(word -> !word.equals(dimension.word())).toList());
  }

  private static String monthForDay(String word) {
    return word.equals(DAY) ? Dimension.MONTH.word() : word;
  }

  private static Stream<String> words(List<String> given) {
    return given.stream().flatMap(value -> Stream.of(value.split(",", -1))).map(String::strip);
  }

  private boolean isByLinkOnly() {
    return first(Dimension.CHANNEL.word()).equalsIgnoreCase(Question.LINK);
  }

  private String first(String parameter) {
    return parameters.getOrDefault(parameter, List.of("")).getFirst();
  }

  /**
   * What the form meant to send: it sends empty fields too, and its days also when another period
   * is chosen. Views that were saved while single days were told ask for months instead.
   */
  private static Map<String, List<String>> meant(Map<String, List<String>> sent) {
    var meant = new LinkedHashMap<String, List<String>>();
    sent.forEach(
        (name, values) -> {
          var given = values.stream().filter(value -> !value.isBlank()).toList();
          if (!given.isEmpty()) {
            meant.put(name, given);
          }
        });
    var period = meant.getOrDefault("period", List.of(PeriodChoice.CUSTOM.word()));
    if (!period.equals(List.of(PeriodChoice.CUSTOM.word()))) {
      DAYS.forEach(meant::remove);
    }
    if (words(meant.getOrDefault("by", List.of())).anyMatch(DAY::equals)) {
      meant.computeIfPresent(
          "by", (_, by) -> words(by).map(AskRequest::monthForDay).distinct().toList());
    }
    return meant;
  }
}
