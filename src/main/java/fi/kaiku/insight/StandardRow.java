package fi.kaiku.insight;

import org.jspecify.annotations.Nullable;

/**
 * A score standardised by age, or why there is none.
 *
 * @param value none when it cannot be told
 * @param missing the ages whose answers are too few; none with a value
 */
record StandardRow(@Nullable String value, @Nullable String interval, @Nullable String missing) {}
