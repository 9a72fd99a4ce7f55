package fi.kaiku.insight.comments.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment that is to be read.
 *
 * @param answer the id of an answer that has appeared
 */
record ToRead(UUID answer, String comment, @Nullable Integer score) {}
