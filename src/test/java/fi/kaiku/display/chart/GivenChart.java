package fi.kaiku.display.chart;

import fi.kaiku.display.chart.ChartLayer.Line;
import fi.kaiku.display.chart.ChartLayer.Side;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Charts for tests: two years of scores with limits, and a crowd of units. */
final class GivenChart {

  private static final List<String> MONTHS =
      List.of(
          "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
          "marras", "joulu");

  private GivenChart() {}

  /** From June on, with these events. */
  static Chart twoYears(ChartEvent... events) {
    var points =
        IntStream.range(0, 24)
            .mapToObj(
                place ->
                    new ChartPoint(
                        new Position(place, 60 + 7 * Math.sin(place)),
                        Mark.DOT,
                        ChartColour.BRAND,
                        "point " + place,
                        null))
            .toList();
    var layers =
        List.<ChartLayer>of(
            Line.through(
                points.stream().map(ChartPoint::at).toList(), Stroke.PLAIN, ChartColour.BRAND),
            limit(62, "Keskitaso 62"),
            limit(63, "Yläraja 63"),
            limit(61, "Alaraja 61"),
            Line.level(-0.5, 23.5, 64, Stroke.TARGET, ChartColour.ACCENT)
                .named(Wording.of("Tavoite 64"), Side.ALONG, ChartColour.ACCENT_INK));
    return chart(new Plot(months(), scores(40, 80), layers, points, List.of(events)));
  }

  /** So many units, every tenth outside the limits. */
  static Chart crowd(int units) {
    var random = new Random(7);
    var points =
        IntStream.range(0, units)
            .mapToObj(
                unit ->
                    new ChartPoint(
                        new Position(10 + random.nextInt(900), -100 + random.nextInt(201)),
                        unit % 20 == 0 ? Mark.FAR_UP : unit % 10 == 0 ? Mark.DOWN : Mark.DOT,
                        ChartColour.BRAND,
                        "unit " + unit,
                        unit % 10 == 0 ? "Kivenlahden terveysasema " + unit : null))
            .toList();
    var across =
        ChartAxis.of(
            Scale.logarithmic(10, 1000),
            IntStream.of(10, 20, 50, 100, 200, 500, 1000)
                .mapToObj(n -> new ChartAxis.Tick(n, Wording.of(String.valueOf(n)), ""))
                .toList());
    return chart(
        new Plot(across.named("Vastauksia"), scores(-100, 100), List.of(), points, List.of()));
  }

  static ChartAxis months() {
    return ChartAxis.ofNames(
        IntStream.range(0, 24)
            .map(place -> (place + 5) % 12)
            .mapToObj(month -> new Wording(MONTHS.get(month), String.valueOf(month + 1)))
            .toList(),
        IntStream.range(0, 24).mapToObj(place -> String.valueOf(2024 + (place + 5) / 12)).toList());
  }

  private static ChartAxis scores(int low, int high) {
    return ChartAxis.of(
        Scale.even(low, high),
        List.of(
            new ChartAxis.Tick(low, Wording.of(String.valueOf(low)), ""),
            new ChartAxis.Tick(high, Wording.of(String.valueOf(high)), "")));
  }

  private static ChartLayer limit(double value, String name) {
    return Line.level(-0.5, 23.5, value, Stroke.DOTTED, ChartColour.QUIET)
        .named(new Wording(name, String.valueOf(value)), Side.END, ChartColour.QUIET);
  }

  private static Chart chart(Plot plot) {
    return new Chart("over-time", "Onko NPS muuttunut?", "Keskiarvo on 62.", plot);
  }
}
