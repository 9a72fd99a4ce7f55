package fi.kaiku.figures.disclosure;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which groups a question tells apart, time aside: by place, and by backgrounds. Dimensions that
 * are filtered count, because a filter shows one group of many.
 *
 * @param backgrounds in the order of {@link Dimension}
 */
public record GroupShape(PlaceLevel place, List<Dimension> backgrounds) {

  public static GroupShape of(Collection<Dimension> by, Collection<Dimension> filtered) {
    var all = Stream.concat(by.stream(), filtered.stream()).distinct().toList();
    var backgrounds = all.stream().filter(d -> d.is(Dimension.Kind.BACKGROUND)).sorted().toList();
    return new GroupShape(PlaceLevel.of(all), backgrounds);
  }

  /** The shapes that hold the groups of all groupings, as few as will do. */
  public static List<GroupShape> holding(Groupings groupings, Collection<Dimension> filtered) {
    var kept = new ArrayList<GroupShape>();
    groupings.sets().stream()
        .map(set -> GroupShape.of(set, filtered))
        .distinct()
        .sorted(
            Comparator.comparingInt((GroupShape shape) -> shape.backgrounds().size()).reversed())
        .sorted(Comparator.comparing(GroupShape::place).reversed())
        .forEach(
            shape -> {
              if (kept.stream().noneMatch(larger -> larger.holds(shape))) {
                kept.add(shape);
              }
            });
    return kept;
  }

  public GroupShape with(Dimension background) {
    return new GroupShape(
        place, Stream.concat(backgrounds.stream(), Stream.of(background)).sorted().toList());
  }

  /** The places in the key of a group whose values are never added up. */
  public Set<Integer> apart() {
    var question = backgrounds.indexOf(Dimension.QUESTION);
    return question < 0
        ? Set.of(GroupKey.CHANNEL)
        : Set.of(GroupKey.CHANNEL, GroupKey.BACKGROUNDS + question);
  }

  /** Whether every group of the other is a sum of groups of this one. */
  public boolean holds(GroupShape other) {
    return place.compareTo(other.place) >= 0 && backgrounds.containsAll(other.backgrounds);
  }
}
