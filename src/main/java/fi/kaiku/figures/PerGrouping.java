package fi.kaiku.figures;

import fi.kaiku.figures.question.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The same selection cut in several ways: one part for each grouping. */
public record PerGrouping<T>(Map<List<Dimension>, T> parts) {

  public <R> PerGrouping<R> map(Function<T, R> other) {
    var mapped = new LinkedHashMap<List<Dimension>, R>();
    parts.forEach((by, part) -> mapped.put(by, other.apply(part)));
    return new PerGrouping<>(mapped);
  }

  public T by(Dimension... dimensions) {
    return by(List.of(dimensions));
  }

  public T by(List<Dimension> dimensions) {
    return Objects.requireNonNull(parts.get(dimensions), "was not asked for");
  }
}
