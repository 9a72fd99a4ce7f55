package fi.kaiku.display.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page of any width: places are shares of it, so nothing is stretched and texts keep their size.
 * Only curves lie in a frame that is stretched, with strokes that are not.
 */
final class OnPage implements Surface {

  private static final int FRAME = 1000;

  @Override
  public List<Breadth> breadths() {
    return List.of(Breadth.NARROW, Breadth.MIDDLE, Breadth.WIDE);
  }

  @Override
  public String colour(ChartColour colour) {
    return colour.onPage();
  }

  @Override
  public String across(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }

  @Override
  public void begin(Svg svg, Chart chart) {
    var name = chart.id() + "-name";
    var words = chart.id() + "-words";
    svg.open(
            "svg",
            "class",
            "drawn",
            "height",
            WHOLE,
            "role",
            "group",
            "aria-labelledby",
            name,
            "aria-describedby",
            words)
        .open("title", "id", name)
        .text(chart.title())
        .close()
        .open("desc", "id", words)
        .text(chart.summary())
        .close();
  }

  @Override
  public void beginWords(Svg svg, Breadth breadth) {
    svg.open("g", "class", "names names--" + breadth.word());
  }

  @Override
  public void path(Svg svg, List<Foot> feet, Path path) {
    var data =
        feet.stream()
            .map(foot -> Svg.number(FRAME * foot.share()) + " " + Svg.number(foot.down()))
            .collect(Collectors.joining("L", "M", path.isFilled() ? "Z" : ""));
    svg.open(
            "svg",
            "viewBox",
            "0 0 " + FRAME + " " + Plot.HEIGHT,
            "preserveAspectRatio",
            "none",
            "width",
            "100%",
            "height",
            Plot.HEIGHT,
            "overflow",
            "visible")
        .leaf("path", path.attributes(data, this, "vector-effect", "non-scaling-stroke"))
        .close();
  }

  @Override
  public void point(Svg svg, Foot foot, ChartPoint point, boolean isFirst) {
    svg.open(
        "svg",
        "class",
        "point",
        "x",
        across(foot.share()),
        "y",
        foot.down(),
        "overflow",
        "visible",
        "role",
        "img",
        "tabindex",
        isFirst ? 0 : -1);
    svg.open("title").text(point.reading()).close();
    svg.leaf("circle", "class", "ring", "r", 11, "fill", "transparent");
    mark(svg, point);
    svg.close();
  }

  private void mark(Svg svg, ChartPoint point) {
    svg.leaf(
        "path",
        "d",
        point.mark().path(),
        "fill",
        colour(point.colour()),
        "stroke",
        colour(ChartColour.PAPER),
        "stroke-width",
        1.2);
  }

  @Override
  public void text(Svg svg, PlacedName name) {
    var foot = name.foot();
    svg.open(
            "text",
            "x",
            across(foot.share()),
            "dx",
            foot.aside() == 0 ? null : foot.aside(),
            "y",
            foot.down(),
            "text-anchor",
            name.anchor().word(),
            "fill",
            colour(name.colour()))
        .text(name.text())
        .close();
  }
}
