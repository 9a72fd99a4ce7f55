package fi.kaiku.figures.question;

import fi.kaiku.figures.disclosure.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Several groupings of the same selection. */
public record Groupings(List<List<Dimension>> sets) {

  /** The shapes that hold the groups of all of them, as few as will do. */
  public List<Shape> shapes(Collection<Dimension> filtered) {
    var kept = new ArrayList<Shape>();
    sets.stream()
        .map(set -> Shape.of(set, filtered))
        .distinct()
        .sorted(Comparator.comparingInt((Shape shape) -> shape.backgrounds().size()).reversed())
        .sorted(Comparator.comparing(Shape::place).reversed())
        .forEach(
            shape -> {
              if (kept.stream().noneMatch(larger -> larger.holds(shape))) {
                kept.add(shape);
              }
            });
    return kept;
  }
}
