package fi.kaiku.channel.kiosk.batch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A time as a device writes it: RFC 3339 with its offset, {@code 2026-06-01T12:00:00+03:00}. */
final class SentTime {

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private SentTime() {}

  /** Nothing when it is none; a time outside 1970–2200 is moved to the nearer end. */
  static Optional<Instant> read(JsonNode node) {
    if (!node.isString()) {
      return Optional.empty();
    }
    try {
      var told = OffsetDateTime.parse(node.asString()).toInstant().truncatedTo(ChronoUnit.MILLIS);
      return Optional.of(told.isBefore(EARLIEST) ? EARLIEST : told.isAfter(LATEST) ? LATEST : told);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
