package fi.kaiku.figures;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month of visits whose groups by age and language are not counted yet.
 *
 * @param on the day on which they come: the one after its links have closed
 */
public record ComingGroups(YearMonth month, LocalDate on) {}
