package fi.kaiku.insight.timeline;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page on the course of time together. */
@Component
class OverTimePages {

  private static final String EVERY = "every";

  private final TimeLines lines;
  private final Figures figures;
  private final Organization organization;
  private final MessageSource texts;

  OverTimePages(TimeLines lines, Figures figures, Organization organization, MessageSource texts) {
    this.lines = lines;
    this.figures = figures;
    this.organization = organization;
    this.texts = texts;
  }

  OverTimePage of(
      Map<String, List<String>> parameters, Viewer viewer, Language language, LocalDate today) {
    var vocabulary = Vocabulary.of(organization, viewer.reach());
    var request =
        new FilterRequest(parameters, vocabulary, viewer, today).offering(EVERY, TimeStep.words());
    var asked = request.read();
    var every = TimeStep.of(asked.chosen().getOrDefault(EVERY, TimeStep.MONTH.word()));
    var period = period(asked, every, today);
    var labels = new Labels(vocabulary, texts, language);
    var smallest = figures.smallestGroup();
    var line =
        lines.of(figures.ofThisMoment(), asked.selection().during(period), every, vocabulary);
    return new OverTimePage(
        request.form(asked, language),
        new Numbers(language).period(every.wholeOf(period).orElse(period)),
        labels.about(asked.selection().withoutChannel()),
        new TimeLineWords(line, labels, smallest).view(),
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
