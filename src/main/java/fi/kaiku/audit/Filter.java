package fi.kaiku.audit;

import fi.kaiku.platform.Helsinki;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What part of the log somebody looks at; what is not given does not limit.
 *
 * @param day in Helsinki
 * @param actor part of the actor's name
 * @param before only lines older than the one with this number
 */
record Filter(
    @Nullable LocalDate day,
    @Nullable String actor,
    @Nullable String action,
    @Nullable Long before) {

  Filter {
    actor = actor == null || actor.isBlank() ? null : actor.strip();
    action = action == null || action.isBlank() ? null : action;
  }

  @Nullable OffsetDateTime from() {
    return day == null ? null : day.atStartOfDay(Helsinki.ZONE).toOffsetDateTime();
  }

  @Nullable OffsetDateTime to() {
    return day == null ? null : day.plusDays(1).atStartOfDay(Helsinki.ZONE).toOffsetDateTime();
  }
}
