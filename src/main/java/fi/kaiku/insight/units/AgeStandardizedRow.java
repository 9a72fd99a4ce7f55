package fi.kaiku.insight.units;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score standardised by age, or why there is none.
 *
 * @param value none when it cannot be told
 * @param missing the ages whose score would be needed but is not shown; none with a value
 */
record AgeStandardizedRow(
    @Nullable String value, @Nullable String interval, List<String> missing) {}
