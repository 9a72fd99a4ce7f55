package fi.kaiku.insight.timeline;

import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.insight.AllMilestones;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.MilestoneRow;
import fi.kaiku.insight.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the page on the course of time together. */
@Component
class OverTimePages {

  private static final String EVERY = "every";

  private final TimeLines lines;
  private final AllMilestones milestones;
  private final Figures figures;

  OverTimePages(TimeLines lines, AllMilestones milestones, Figures figures) {
    this.lines = lines;
    this.milestones = milestones;
    this.figures = figures;
  }

  OverTimePage of(Map<String, List<String>> parameters, Reader reader) {
    var request = new FilterRequest(parameters, reader).offering(EVERY, TimeStep.words());
    var asked = request.read();
    var every = TimeStep.of(asked.chosen().getOrDefault(EVERY, TimeStep.MONTH.word()));
    var period = period(asked, every, reader.today());
    var smallest = figures.smallestGroup();
    var selection = asked.selection().during(every.wholeOf(period).orElse(period));
    var line = lines.of(figures.ofThisMoment(), selection, every, reader.vocabulary());
    var done = milestones.of(selection);
    return new OverTimePage(
        request.form(asked),
        reader.numbers().period(every.wholeOf(period).orElse(period)),
        reader.labels().about(asked.selection().withoutChannel()),
        new TimeLineWords(line, reader.labels(), smallest, TimeLineEvent.of(done)).view(),
        MilestoneRow.of(done, reader.numbers()),
        smallest);
  }

  /** Days of one's own as they are, else the long run up to the end of the chosen period. */
  private static Period period(FilterRequest.Asked asked, TimeStep every, LocalDate today) {
    var period = asked.selection().period();
    var to = period.to().isBefore(today) ? period.to() : today;
    var own = asked.choice() == PeriodChoice.CUSTOM && !period.from().isAfter(to);
    return own ? new Period(period.from(), to) : every.upTo(to);
  }
}
