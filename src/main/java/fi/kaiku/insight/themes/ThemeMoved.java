package fi.kaiku.insight.themes;

import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;

/**
 * A theme that is praised or criticised more or less often than in the period before, beyond
 * chance.
 *
 * @param side {@code praise} or {@code criticism}
 */
public record ThemeMoved(Theme theme, String side, Rate before, Rate now) {

  public boolean isMore() {
    return now.value() > before.value();
  }
}
