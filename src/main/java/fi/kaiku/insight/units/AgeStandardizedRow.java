package fi.kaiku.insight.units;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score standardised by age, or why there is none.
 *
 * @param value none when it cannot be told
 * @param crude the score of the same answers without standardising; none without them
 * @param missing the ages whose score would be needed but is not shown; none with a value
 */
record AgeStandardizedRow(
    @Nullable String value,
    @Nullable String interval,
    @Nullable String crude,
    List<String> missing) {}
