package fi.kaiku.display.chart;

import java.util.List;
import java.util.stream.Collectors;

/** Paper of one width: nothing but what any reader of SVG 1.1 draws. */
final class OnPaper implements Surface {

  private static final Breadth BREADTH = Breadth.SHEET;

  @Override
  public List<Breadth> breadths() {
    return List.of(BREADTH);
  }

  @Override
  public String colour(ChartColour colour) {
    return colour.onPaper();
  }

  @Override
  public String across(double share) {
    return Svg.number(share * BREADTH.plot());
  }

  @Override
  public void begin(Svg svg, Chart chart) {
    svg.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "width",
            BREADTH.least(),
            "height",
            WHOLE,
            "viewBox",
            "0 0 " + BREADTH.least() + " " + WHOLE,
            "role",
            "img",
            "alt",
            chart.title() + " " + chart.summary(),
            "font-family",
            "'Source Sans 3', sans-serif",
            "font-size",
            13)
        .open("title")
        .text(chart.title())
        .close()
        .open("desc")
        .text(chart.summary())
        .close()
        .open("g", "transform", "translate(" + BREADTH.left() + " " + TOP + ")");
  }

  @Override
  public void beginWords(Svg svg, Breadth breadth) {
    svg.open("g");
  }

  @Override
  public void path(Svg svg, List<Foot> feet, Path path) {
    var data =
        feet.stream()
            .map(foot -> across(foot.share()) + " " + Svg.number(foot.down()))
            .collect(Collectors.joining("L", "M", path.isFilled() ? "Z" : ""));
    svg.leaf("path", path.attributes(data, this));
  }

  @Override
  public void point(Svg svg, Foot foot, ChartPoint point, boolean isFirst) {
    svg.leaf(
        "path",
        "d",
        point.mark().path(),
        "transform",
        "translate(" + across(foot.share()) + " " + Svg.number(foot.down()) + ")",
        "fill",
        colour(point.colour()),
        "stroke",
        colour(ChartColour.PAPER),
        "stroke-width",
        1.2);
  }

  @Override
  public void text(Svg svg, PlacedName name) {
    svg.open(
            "text",
            "x",
            name.foot().x(BREADTH),
            "y",
            name.foot().down(),
            "text-anchor",
            name.anchor().word(),
            "fill",
            colour(name.colour()))
        .text(name.text())
        .close();
  }
}
