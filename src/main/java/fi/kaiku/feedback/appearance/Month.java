package fi.kaiku.feedback.appearance;

import java.time.YearMonth;

/**
 * A month of visits.
 *
 * @param smallest how many people a group of it must have, fixed when the month began
 * @param released its groups have been counted; nothing of it appears any more
 */
public record Month(YearMonth of, int smallest, boolean released) {}
