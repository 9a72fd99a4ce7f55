package fi.kaiku.followup.effect;

import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Period;
import fi.kaiku.insight.themes.Misreadings;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What improvements have changed. */
@Component
public class Effects {

  private final Figures figures;
  private final Misreadings misreadings;
  private final Clock clock;

  Effects(Figures figures, Misreadings misreadings, Clock clock) {
    this.figures = figures;
    this.misreadings = misreadings;
    this.clock = clock;
  }

  /** Counts as it is at this moment, so that all that a page tells fits together. */
  public EffectCounter ofThisMoment() {
    return new EffectCounter(
        figures.ofThisMoment(), misreadings.ofThisMoment(), Period.today(clock));
  }
}
