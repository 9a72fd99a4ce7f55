package fi.kaiku.display;

import fi.kaiku.figures.question.Dimension;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter by one dimension, as a form shows it.
 *
 * @param chosen the words given; empty for all
 */
public record FilterField(String word, String chosen, List<Group> groups) {

  /** Options under one heading; none for those that have no heading. */
  record Group(@Nullable String name, List<Option> options) {}

  /** A line of a list to choose from. */
  record Option(String word, String name) {}

  public static FilterField of(Dimension dimension, List<String> words, Labels labels) {
    var groups = dimension == Dimension.UNIT ? units(labels) : List.of(all(dimension, labels));
    return new FilterField(dimension.word(), String.join(",", words), groups);
  }

  /** Whether there is nothing to choose from: a county without units, or nothing was ever rated. */
  public boolean isEmpty() {
    return options().findAny().isEmpty();
  }

  /** Whether what is given is none of the options: several values, or a wrong one. */
  public boolean isOther() {
    return !chosen.isEmpty() && options().noneMatch(option -> option.word.equals(chosen));
  }

  private Stream<Option> options() {
    return groups.stream().flatMap(group -> group.options.stream());
  }

  private static List<Group> units(Labels labels) {
    var vocabulary = labels.vocabulary();
    return vocabulary.services().stream()
        .map(
            service ->
                new Group(
                    service.names().in(labels.language()),
                    vocabulary.units().stream()
                        .filter(unit -> unit.service().id().equals(service.id()))
                        .map(unit -> new Option(unit.oid(), unit.names().in(labels.language())))
                        .toList()))
        .toList();
  }

  private static Group all(Dimension dimension, Labels labels) {
    return new Group(
        null,
        labels.vocabulary().words(dimension).stream()
            .map(word -> new Option(word, nameOf(dimension, word, labels)))
            .toList());
  }

  private static String nameOf(Dimension dimension, String word, Labels labels) {
    return labels
        .vocabulary()
        .valueOf(dimension, word)
        .map(value -> labels.of(dimension, value))
        .orElse(word);
  }
}
