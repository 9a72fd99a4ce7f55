package fi.kaiku.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The same selection cut in several ways: one part for each grouping. */
record Cuts<T>(Map<List<Dimension>, T> parts) {

  T by(Dimension... dimensions) {
    return by(List.of(dimensions));
  }

  T by(List<Dimension> dimensions) {
    return Objects.requireNonNull(parts.get(dimensions), "was not asked for");
  }
}
