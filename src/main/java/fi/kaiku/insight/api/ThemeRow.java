package fi.kaiku.insight.api;

import fi.kaiku.insight.api.FiguresAnswer.Group;
import fi.kaiku.platform.Names;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.ThemeSaid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code measure=themes}: of n comments that were read how many praise and criticise a
 * theme, and how many speak of it otherwise. Values are null when n is hidden.
 *
 * @param praise per cent of n, 0…100, unrounded
 * @param criticism the same
 */
record ThemeRow(
    Map<String, String> by,
    Map<String, Names> names,
    @Nullable Long n,
    @Nullable Long praised,
    @Nullable Long criticised,
    @Nullable Long spoken,
    @Nullable Share praise,
    @Nullable Share criticism,
    boolean hidden) {

  /** A share with its interval, per cent. */
  record Share(double value, double low, double high) {

    static Share of(Rate rate) {
      return new Share(rate.value(), rate.interval().low(), rate.interval().high());
    }
  }

  static ThemeRow of(Group group, @Nullable ThemeSaid said) {
    return said == null
        ? new ThemeRow(group.by(), group.names(), null, null, null, null, null, null, true)
        : new ThemeRow(
            group.by(),
            group.names(),
            said.read(),
            said.praised(),
            said.criticised(),
            said.spoken(),
            Share.of(said.praise()),
            Share.of(said.criticism()),
            false);
  }
}
