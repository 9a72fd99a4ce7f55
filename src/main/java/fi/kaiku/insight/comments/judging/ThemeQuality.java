package fi.kaiku.insight.comments.judging;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.text.Theme;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** How well each theme is read, by what was judged in the last twelve months. */
@Service
public class ThemeQuality {

  /** So long a judgement counts. */
  static final int MONTHS = 12;

  private final JudgementStore store;
  private final Clock clock;
  private final Map<Theme, Quality> first = FirstQuality.read();

  ThemeQuality(JudgementStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Of every theme. */
  public Map<Theme, Quality> all() {
    var since = Helsinki.day(clock.instant()).minusMonths(MONTHS);
    var all = new EnumMap<Theme, Quality>(Theme.class);
    for (var theme : Theme.values()) {
      var nothing = new Quality(theme, Quality.NOTHING, Quality.NOTHING, 0);
      all.put(theme, first.getOrDefault(theme, nothing));
    }
    store.since(since).forEach(one -> all.merge(one.theme(), one, Quality::and));
    return all;
  }

  public Quality of(Theme theme) {
    return Objects.requireNonNull(all().get(theme));
  }
}
