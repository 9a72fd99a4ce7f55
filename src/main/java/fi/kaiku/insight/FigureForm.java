package fi.kaiku.insight;

import fi.kaiku.platform.Fault;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The question as its form shows it: what was given, also when it is wrong.
 *
 * @param given the first value of each parameter; empty when there is none
 * @param by the words of the two dimensions; empty for none
 */
record FigureForm(
    Map<String, String> given, List<String> by, List<Field> filters, List<Fault> faults) {

  private static final Set<Dimension> FIRST =
      Set.of(Dimension.AREA, Dimension.SERVICE, Dimension.UNIT);

  /**
   * A filter.
   *
   * @param chosen the words given; empty for all
   */
  record Field(String word, String chosen, List<Group> groups) {

    /** Whether it stands in the form at once, not behind "more". */
    public boolean isFirst() {
      return FIRST.stream().anyMatch(dimension -> dimension.word().equals(word));
    }

    /** Whether its values cannot be listed, so that they are written. */
    public boolean isFree() {
      return groups.stream().allMatch(group -> group.options.isEmpty());
    }

    /** Whether what is given is none of the options: several values, or a wrong one. */
    public boolean isOther() {
      return !chosen.isEmpty()
          && groups.stream()
              .flatMap(group -> group.options.stream())
              .noneMatch(option -> option.word.equals(chosen));
    }
  }

  /** Options under one heading; none for those that have no heading. */
  record Group(@Nullable String name, List<Option> options) {}

  /** A line of a list to choose from. */
  record Option(String word, String name) {}

  /** Of a question that was understood. */
  static FigureForm of(FigureQuestion asked, Labels labels) {
    var sent = new HashMap<String, List<String>>();
    var address = asked.page(labels.vocabulary()).on(asked.selection().period());
    address.parameters().forEach((name, value) -> sent.put(name, List.of(value)));
    return of(sent, labels, List.of());
  }

  static FigureForm of(Map<String, List<String>> sent, Labels labels, List<Fault> faults) {
    var by =
        Stream.concat(words(sent, "by"), Stream.of("", ""))
            .limit(Question.MOST_DIMENSIONS)
            .toList();
    return new FigureForm(
        given(sent),
        by,
        Dimension.FILTERS.stream()
            .map(
                dimension ->
                    new Field(
                        dimension.word(),
                        String.join(",", words(sent, dimension.word()).toList()),
                        groups(dimension, labels)))
            .toList(),
        faults);
  }

  public List<String> measures() {
    return Measure.words();
  }

  public List<String> dimensions() {
    return Dimension.OF_ANSWERS.stream().map(Dimension::word).toList();
  }

  public List<String> periods() {
    return Arrays.stream(PeriodChoice.values()).map(PeriodChoice::word).toList();
  }

  public List<String> comparisons() {
    return Against.words();
  }

  /** What was given for a parameter; empty when nothing was. */
  public String text(String parameter) {
    return given.getOrDefault(parameter, "");
  }

  /** Whether any of the filters behind "more" is in use. */
  public boolean isNarrow() {
    return filters.stream().anyMatch(field -> !field.isFirst() && !field.chosen().isEmpty());
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

  private static List<Group> groups(Dimension dimension, Labels labels) {
    var vocabulary = labels.vocabulary();
    if (dimension == Dimension.UNIT) {
      return vocabulary.services().stream()
          .map(
              service ->
                  new Group(
                      service.names().in(labels.language()),
                      vocabulary.units().stream()
                          .filter(unit -> unit.service().id().equals(service.id()))
                          .map(u -> new Option(u.oid(), u.names().in(labels.language())))
                          .toList()))
          .toList();
    }
    return List.of(
        new Group(
            null,
            vocabulary.words(dimension).stream()
                .map(word -> new Option(word, nameOf(dimension, word, labels)))
                .toList()));
  }

  private static String nameOf(Dimension dimension, String word, Labels labels) {
    return labels
        .vocabulary()
        .valueOf(dimension, word)
        .map(value -> labels.of(dimension, value))
        .orElse(word);
  }
}
