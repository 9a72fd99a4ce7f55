package fi.kaiku.insight.themes;

import fi.kaiku.insight.comments.judging.ThemeQuality;
import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How well each theme is read, as far as anybody has checked. */
@Component
public class Misreadings {

  private final ThemeQuality judged;

  Misreadings(ThemeQuality judged) {
    this.judged = judged;
  }

  /**
   * The standard error of how much too many or too few comments on a theme are found, as a part of
   * them, at the share that two rates have together. There must be somebody in either.
   */
  public double error(Theme theme, Rate one, Rate other) {
    var share = (double) (one.part() + other.part()) / (one.whole() + other.whole());
    return Objects.requireNonNull(all().get(theme)).error(share);
  }

  Map<Theme, Misreading> all() {
    var all = new EnumMap<Theme, Misreading>(Theme.class);
    judged
        .all()
        .forEach((theme, one) -> all.put(theme, new Misreading(theme, one.right(), one.missed())));
    return all;
  }
}
