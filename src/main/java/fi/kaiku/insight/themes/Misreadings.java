package fi.kaiku.insight.themes;

import fi.kaiku.insight.comments.judging.ThemeQuality;
import fi.kaiku.text.Theme;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How well each theme is read, as far as anybody has checked. */
@Component
public class Misreadings {

  private final ThemeQuality judged;

  Misreadings(ThemeQuality judged) {
    this.judged = judged;
  }

  /** What can be said now of each theme. */
  public ThemeErrors ofThisMoment() {
    return new ThemeErrors(all());
  }

  Map<Theme, Misreading> all() {
    var all = new EnumMap<Theme, Misreading>(Theme.class);
    judged
        .all()
        .forEach((theme, one) -> all.put(theme, new Misreading(theme, one.right(), one.missed())));
    return all;
  }
}
