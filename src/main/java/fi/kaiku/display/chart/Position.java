package fi.kaiku.display.chart;

/** A place in a plot, in the values of both axes. */
public record Position(double across, double up) {}
