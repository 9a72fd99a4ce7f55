package fi.kaiku.insight.comments.urgent;

import fi.kaiku.text.Urgency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment that has appeared, in which somebody may come to harm, and at which nobody has looked.
 *
 * @param unit none of a pool of small units
 * @param service none of a pool of several services
 */
public record UnseenAlarm(
    UUID reading, @Nullable UUID unit, @Nullable UUID service, Urgency.Kind kind) {}
