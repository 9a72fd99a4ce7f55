package fi.kaiku.insight.themes;

import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How well each theme is read, as far as anybody has checked. */
@Component
class Misreadings {

  private static final Rate NOTHING = new Rate(0, 0);

  Map<Theme, Misreading> all() {
    var all = new EnumMap<Theme, Misreading>(Theme.class);
    for (var theme : Theme.values()) {
      all.put(theme, new Misreading(theme, NOTHING, NOTHING));
    }
    return all;
  }
}
