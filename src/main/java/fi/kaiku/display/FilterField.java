package fi.kaiku.display;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.organization.ServiceLine;
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
    return dimension == Dimension.UNIT
        ? ofUnits(words, labels.vocabulary().services(), labels)
        : new FilterField(
            dimension.word(), String.join(",", words), List.of(all(dimension, labels)));
  }

  /** By the units of some services. */
  public static FilterField ofUnits(List<String> words, List<ServiceLine> services, Labels labels) {
    var groups = services.stream().map(service -> units(service, labels)).toList();
    return new FilterField(Dimension.UNIT.word(), String.join(",", words), groups);
  }

  /** The same with small units that are told together, after all others. */
  public FilterField andSmall(List<String> pools, Labels labels) {
    var small =
        pools.stream()
            .map(
                pool ->
                    new Option(
                        labels.vocabulary().wordOf(Dimension.UNIT, pool),
                        labels.of(Dimension.UNIT, pool)))
            .toList();
    var all = Stream.concat(groups.stream(), Stream.of(new Group(null, small))).toList();
    return small.isEmpty() ? this : new FilterField(word, chosen, all);
  }

  /** The same with nothing to choose from. */
  public FilterField closed() {
    return new FilterField(word, chosen, List.of());
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

  private static Group units(ServiceLine service, Labels labels) {
    return new Group(
        service.names().in(labels.language()),
        labels.vocabulary().units().stream()
            .filter(unit -> unit.service().id().equals(service.id()))
            .map(unit -> new Option(unit.oid(), unit.names().in(labels.language())))
            .toList());
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
