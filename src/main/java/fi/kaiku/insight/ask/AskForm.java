package fi.kaiku.insight.ask;

import fi.kaiku.display.FilterField;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.figures.question.Question;
import fi.kaiku.insight.FilterForm;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The question as its form shows it: what was given, also when it is wrong.
 *
 * @param given the first value of each parameter; empty when there is none
 * @param by the words of the two dimensions; empty for none
 */
record AskForm(
    Map<String, String> given, List<String> by, List<FilterField> filters, List<Fault> faults) {

  private static final Set<String> CARRIED =
      Set.of(Dimension.SERVICE.word(), Dimension.UNIT.word());
  private static final Set<String> PLACES =
      Set.of(
          Dimension.AREA.word(),
          Dimension.SERVICE.word(),
          Dimension.UNIT.word(),
          Dimension.QUESTION.word(),
          Dimension.THEME.word());

  /** Of a question that was understood. */
  static AskForm of(Asked asked, Reader reader) {
    var sent = new HashMap<String, List<String>>();
    var address = asked.page(reader.vocabulary()).on(asked.selection().period());
    address.parameters().forEach((name, value) -> sent.put(name, List.of(value)));
    return of(sent, reader, List.of());
  }

  static AskForm of(Map<String, List<String>> sent, Reader reader, List<Fault> faults) {
    var by =
        Stream.concat(words(sent, "by"), Stream.of("", ""))
            .limit(Question.MOST_DIMENSIONS)
            .toList();
    var dimensions = dimensions(given(sent));
    return new AskForm(
        given(sent),
        by,
        Dimension.FILTERS.stream()
            .filter(dimensions::contains)
            .map(dimension -> field(dimension, words(sent, dimension.word()).toList(), reader))
            .filter(field -> !field.isEmpty())
            .toList(),
        faults);
  }

  private static FilterField field(Dimension dimension, List<String> words, Reader reader) {
    var field = FilterField.of(dimension, words, reader.labels());
    return dimension == Dimension.UNIT ? field.andSmall(reader.pools(), reader.labels()) : field;
  }

  public List<String> measures() {
    return Measure.words();
  }

  public List<String> dimensions() {
    return dimensions(given).stream().map(Dimension::word).toList();
  }

  /** Of the measure; of one of encounters also what only answers have, for the next measure. */
  private static List<Dimension> dimensions(Map<String, String> given) {
    var dimensions = measure(given).dimensions();
    return dimensions.contains(Dimension.CHANNEL) ? dimensions : Dimension.OF_ANSWERS;
  }

  public List<String> periods() {
    return PeriodChoice.words();
  }

  public List<String> comparisons() {
    return OtherPeriod.words();
  }

  /** What was given for a parameter; empty when nothing was. */
  public String text(String parameter) {
    return given.getOrDefault(parameter, "");
  }

  /** The filters that stand in the form at once. */
  public List<FilterField> places() {
    return filters.stream().filter(field -> PLACES.contains(field.word())).toList();
  }

  /** The filters behind "more". */
  public List<FilterField> others() {
    return filters.stream().filter(field -> !PLACES.contains(field.word())).toList();
  }

  /** Whether any of the filters behind "more" is in use. */
  public boolean isNarrow() {
    return others().stream().anyMatch(field -> !field.chosen().isEmpty());
  }

  /** The address of another page about the same visits, as far as it knows the filters. */
  public String at(String path) {
    var carried = filters.stream().filter(field -> CARRIED.contains(field.word())).toList();
    return new FilterForm(
            text("period"), text("from"), text("to"), false, carried, Map.of(), faults)
        .at(path);
  }

  private static Measure measure(Map<String, String> given) {
    return Measure.of(given.getOrDefault("measure", ""));
  }

  private static Map<String, String> given(Map<String, List<String>> sent) {
    return Stream.of("measure", "period", "from", "to", "compare", "row", "other")
        .filter(sent::containsKey)
        .collect(Collectors.toMap(name -> name, name -> first(sent, name)));
  }

  private static String first(Map<String, List<String>> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private static Stream<String> words(Map<String, List<String>> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty());
  }
}
