package fi.kaiku.insight.comments.urgent;

import fi.kaiku.text.Span;
import fi.kaiku.text.Urgency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An urgent comment of an answer that waits; it is kept sealed.
 *
 * @param answer the id of the answer, to see whether it is still there
 * @param reason the words that it rests on, in the masked text
 */
record Alarm(
    UUID answer,
    UUID unit,
    Urgency.Kind kind,
    double score,
    String masked,
    @Nullable Span reason) {}
