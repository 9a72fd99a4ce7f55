package fi.kaiku.insight.themes;

import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.insight.themes.ThemeBar.Half;
import fi.kaiku.insight.themes.ThemeBar.Place;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts themes into words and pictures.
 *
 * @param end the share at which a bar reaches the end of the picture, in per cent
 */
record ThemeBars(Map<Theme, ThemeSaid> said, double end, ThemeLinks links, Labels labels) {

  private static final double MIDDLE = 50;

  /** The scale ends at a multiple of so many per cent. */
  private static final double STEP = 5;

  static ThemeBars of(Map<Theme, ThemeSaid> said, ThemeLinks links, Labels labels) {
    var highest =
        said.values().stream()
            .flatMap(one -> Stream.of(one.praise(), one.criticism()))
            .filter(rate -> rate.part() > 0)
            .mapToDouble(rate -> rate.interval().high())
            .max()
            .orElse(STEP);
    return new ThemeBars(said, Math.min(100, STEP * Math.ceil(highest / STEP)), links, labels);
  }

  /** The themes that anybody has spoken of. */
  List<ThemeBar> in(ThemeOrder order) {
    return said.entrySet().stream()
        .filter(one -> isSpokenOf(one.getValue()))
        .sorted(Map.Entry.comparingByKey(order.of(said)))
        .map(one -> bar(one.getKey(), one.getValue()))
        .toList();
  }

  /** {@code 25,0 %}, for the ends of the scale. */
  String ends() {
    return labels.numbers().percent(end);
  }

  private static boolean isSpokenOf(ThemeSaid said) {
    return said.praised() + said.criticised() + said.spoken() > 0;
  }

  private ThemeBar bar(Theme theme, ThemeSaid one) {
    return new ThemeBar(
        theme.word(),
        half(new ThemeSide(theme, Side.CRITICISM), one.criticism()),
        half(new ThemeSide(theme, Side.PRAISE), one.praise()),
        labels.numbers().whole(one.spoken()));
  }

  private Half half(ThemeSide about, Rate rate) {
    var share = Share.of(rate, labels.numbers());
    return new Half(
        about.side().word(),
        share.part(),
        share.value(),
        share.interval(),
        place(about.side(), rate),
        rate.part() == 0 ? null : links.comments(about),
        links.months(about.theme(), about.side()));
  }

  private Place place(Side side, Rate rate) {
    var width = along(rate.value());
    var from = side == Side.PRAISE ? MIDDLE : MIDDLE - width;
    var direction = side == Side.PRAISE ? 1 : -1;
    return new Place(
        Axis.percent(from),
        Axis.percent(width),
        Axis.percent(MIDDLE + direction * along(rate.interval().low())),
        Axis.percent(MIDDLE + direction * along(rate.interval().high())));
  }

  /** Half the picture is the whole scale. */
  private double along(double share) {
    return MIDDLE * Math.min(1, share / end);
  }
}
