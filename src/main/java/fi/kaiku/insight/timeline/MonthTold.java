package fi.kaiku.insight.timeline;

import fi.kaiku.statistics.Nps;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of a control chart as it was told once, apart from any language.
 *
 * @param nps none when too few answered to tell, or nobody
 * @param asksAnew whether other questions were asked from this month on
 */
public record MonthTold(YearMonth month, @Nullable Nps nps, boolean asksAnew) {}
