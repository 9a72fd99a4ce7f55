package fi.kaiku.followup.effect;

import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found when the answers before and after were counted. */
public sealed interface EffectFound {

  /** No month has ended since. */
  record NotYet(LocalDate from) implements EffectFound {}

  /**
   * Something can be compared.
   *
   * @param criticism none without a theme
   */
  record Counted(EffectMonths months, Scored score, @Nullable Criticised criticism)
      implements EffectFound {}

  /** The score before and after; nobody where it is not told. */
  record Scored(Nps before, Nps after, Effect effect) {}

  /** The share of comments that criticise the theme; none of none where it is not told. */
  record Criticised(Theme theme, Rate before, Rate after, Effect effect) {}
}
