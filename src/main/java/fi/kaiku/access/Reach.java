package fi.kaiku.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the county that a viewer may see. */
public sealed interface Reach {

  /** Everything, also what belongs to no known unit. */
  record WholeCounty() implements Reach {}

  /** These units only. */
  record Units(Set<UUID> ids) implements Reach {}

  default boolean isWholeCounty() {
    return this instanceof WholeCounty;
  }

  default boolean includes(UUID unit) {
    return switch (this) {
      case WholeCounty _ -> true;
      case Units units -> units.ids().contains(unit);
    };
  }

  /**
   * For a query's {@code (cast(:units as uuid[]) is null or unit_id = any (:units))}: none for the
   * whole county.
   */
  default UUID @Nullable [] unitsOrNull() {
    return switch (this) {
      case WholeCounty _ -> null;
      case Units units -> units.ids().toArray(UUID[]::new);
    };
  }
}
