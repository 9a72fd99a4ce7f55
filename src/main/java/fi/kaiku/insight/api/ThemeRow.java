package fi.kaiku.insight.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.insight.api.FiguresAnswer.Group;
import fi.kaiku.platform.Names;
import fi.kaiku.statistics.ThemeSaid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code measure=themes}: of n comments that were read how many praise and criticise a
 * theme, and how many speak of it otherwise. Shares are per cent of n, 0…100, unrounded. Values are
 * null when n is hidden.
 */
record ThemeRow(
    Map<String, String> by,
    Map<String, Names> names,
    @Nullable Long n,
    @Nullable Long praised,
    @Nullable Long criticised,
    @Nullable Long spoken,
    @Nullable Double praise,
    @JsonProperty("praise_low") @Nullable Double praiseLow,
    @JsonProperty("praise_high") @Nullable Double praiseHigh,
    @Nullable Double criticism,
    @JsonProperty("criticism_low") @Nullable Double criticismLow,
    @JsonProperty("criticism_high") @Nullable Double criticismHigh,
    boolean hidden) {

  static ThemeRow of(Group group, @Nullable ThemeSaid said) {
    return said == null ? hidden(group) : told(group, said);
  }

  private static ThemeRow hidden(Group group) {
    return new ThemeRow(
        group.by(),
        group.names(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        true);
  }

  private static ThemeRow told(Group group, ThemeSaid said) {
    var praise = said.praise().interval();
    var criticism = said.criticism().interval();
    return new ThemeRow(
        group.by(),
        group.names(),
        said.read(),
        said.praised(),
        said.criticised(),
        said.spoken(),
        said.praise().value(),
        praise.low(),
        praise.high(),
        said.criticism().value(),
        criticism.low(),
        criticism.high(),
        false);
  }
}
