package fi.kaiku.insight.timeline;

import java.util.List;

/**
 * What a control chart of months says.
 *
 * @param months how many have a score that is shown
 * @param signals the oldest first
 * @param line every month of it, the oldest first
 */
public record SignalsTold(long months, List<SignalTold> signals, List<MonthTold> line) {}
