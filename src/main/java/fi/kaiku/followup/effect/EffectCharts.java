package fi.kaiku.followup.effect;

import fi.kaiku.figures.Figures;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.timeline.TimeLineEvent;
import fi.kaiku.insight.timeline.TimeLineView;
import fi.kaiku.insight.timeline.TimeLineWords;
import fi.kaiku.insight.timeline.TimeLines;
import fi.kaiku.insight.timeline.TimeStep;
import java.util.List;
import org.springframework.stereotype.Component;

/** The control chart of an improvement's units, with the day on which it was taken into use. */
@Component
public class EffectCharts {

  private final Figures figures;
  private final TimeLines lines;

  EffectCharts(Figures figures, TimeLines lines) {
    this.figures = figures;
    this.lines = lines;
  }

  /** The last two years; for whoever sees the figures of all these units. */
  public TimeLineView of(Measured measured, Reader reader) {
    var asked = EffectCounter.selection(measured, TimeStep.MONTH.upTo(reader.today()));
    var line = lines.of(figures.ofThisMoment(), asked, TimeStep.MONTH, reader.vocabulary());
    var taken =
        new TimeLineEvent(measured.usedOn(), reader.labels().text("improvement.effect.taken"));
    return new TimeLineWords(line, reader.labels(), figures.smallestGroup(), List.of(taken)).view();
  }
}
