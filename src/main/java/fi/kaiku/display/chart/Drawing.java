package fi.kaiku.display.chart;

import fi.kaiku.display.chart.PlacedName.Anchor;
import java.util.List;

/** Draws a chart on a surface, from the lowest layer to the points. */
final class Drawing {

  private static final int BELOW_TICKS = 18;
  private static final int LINE_HEIGHT = 16;

  private final Chart chart;
  private final Plot plot;
  private final Surface on;
  private final Svg svg = new Svg();

  Drawing(Chart chart, Surface on) {
    this.chart = chart;
    this.plot = chart.plot();
    this.on = on;
  }

  String written() {
    on.begin(svg, chart);
    svg.open("g", "aria-hidden", "true");
    drawGrid();
    plot.layers().forEach(this::draw);
    plot.events().forEach(this::draw);
    on.breadths().forEach(this::write);
    svg.close();
    for (int place = 0; place < plot.points().size(); place++) {
      var point = plot.points().get(place);
      on.point(svg, plot.foot(point.at()), point, place == 0);
    }
    return svg.written();
  }

  private void drawGrid() {
    if (plot.up().lines() == ChartAxis.Lines.DRAWN) {
      plot.up().ticks().forEach(tick -> drawLevel(plot.down(tick.at())));
    } else {
      drawLevel(Plot.HEIGHT);
    }
    if (plot.across().lines() == ChartAxis.Lines.DRAWN) {
      plot.across().ticks().forEach(tick -> drawUpright(tick.at(), ChartColour.LINE));
    }
  }

  private void drawLevel(double down) {
    svg.leaf(
        "line",
        "x1",
        on.across(0),
        "x2",
        on.across(1),
        "y1",
        down,
        "y2",
        down,
        "stroke",
        on.colour(ChartColour.LINE));
  }

  private void drawUpright(double at, ChartColour colour) {
    var x = on.across(plot.across().scale().share(at));
    svg.leaf("line", "x1", x, "x2", x, "y1", 0, "y2", Plot.HEIGHT, "stroke", on.colour(colour));
  }

  private void draw(ChartEvent event) {
    drawUpright(event.at(), ChartColour.QUIET);
  }

  private void draw(ChartLayer layer) {
    switch (layer) {
      case ChartLayer.Band band -> path(band.edge(), new Surface.Path(band.colour(), null));
      case ChartLayer.Line line ->
          path(line.path(), new Surface.Path(line.colour(), line.stroke()));
    }
  }

  private void path(List<Position> through, Surface.Path path) {
    if (through.size() > 1) {
      on.path(svg, through.stream().map(plot::foot).toList(), path);
    }
  }

  private void write(Breadth breadth) {
    on.beginWords(svg, breadth);
    plot.up().ticks().forEach(this::writeLevel);
    writeAcross(breadth);
    new NamePlaces(plot, breadth).names().forEach(name -> on.text(svg, name));
    svg.close();
  }

  private void writeLevel(ChartAxis.Tick tick) {
    var foot = new Foot(0, -8, plot.down(tick.at()) + 4.5);
    on.text(svg, new PlacedName(tick.name().wide(), ChartColour.QUIET, foot, Anchor.END));
  }

  private void writeAcross(Breadth breadth) {
    var group = "";
    var grouped = false;
    for (var tick : plot.across().written(breadth)) {
      var foot = new Foot(plot.across().scale().share(tick.at()), 0, Plot.HEIGHT + BELOW_TICKS);
      write(tick.name().in(breadth), foot);
      if (!tick.group().equals(group)) {
        group = tick.group();
        grouped = true;
        write(group, foot.moved(0, LINE_HEIGHT));
      }
    }
    if (!plot.across().name().isEmpty()) {
      var down = Plot.HEIGHT + BELOW_TICKS + (grouped ? 2 : 1) * LINE_HEIGHT + 4;
      write(plot.across().name(), new Foot(0.5, 0, down));
    }
  }

  private void write(String text, Foot foot) {
    on.text(svg, new PlacedName(text, ChartColour.QUIET, foot, Anchor.MIDDLE));
  }
}
