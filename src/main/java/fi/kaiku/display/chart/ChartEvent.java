package fi.kaiku.display.chart;

/**
 * Something that happened: an upright line with its name above it. Where two names would run into
 * each other, the second stands lower, and a third is left to the words beside the chart.
 *
 * @param at its place along the axis; on an axis of names the place of the name, from 0
 */
public record ChartEvent(double at, String text) {}
