package fi.kaiku.display.chart;

import org.jspecify.annotations.Nullable;

/**
 * A figure in a plot.
 *
 * @param reading all that it says, in words: what, how much, the interval, of how many
 * @param name written beside it as far as there is room, of far ones first; none for most
 */
public record ChartPoint(
    Position at, Mark mark, ChartColour colour, String reading, @Nullable String name) {}
