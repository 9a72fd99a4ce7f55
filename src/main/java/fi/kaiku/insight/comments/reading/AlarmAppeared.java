package fi.kaiku.insight.comments.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment that was an alarm while its answer waited has appeared and been read. Published in the
 * transaction in which its reading is stored.
 *
 * @param alarm as it was known; it is gone
 * @param unit none of a pool of small units
 * @param service none of a pool of several services
 */
public record AlarmAppeared(
    UUID alarm, UUID reading, @Nullable UUID unit, @Nullable UUID service) {}
