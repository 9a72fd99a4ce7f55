package fi.kaiku.insight.response;

import static fi.kaiku.figures.question.Dimension.AGE_BAND;
import static fi.kaiku.figures.question.Dimension.LANGUAGE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.FilterField;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.FunnelView;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page on response together. */
@Component
class ResponsePages {

  private static final List<Dimension> HEARD = List.of(AGE_BAND, LANGUAGE);
  private static final List<Dimension> STEPS = List.of(UNIT, AGE_BAND, LANGUAGE);
  private static final Groupings GROUPINGS =
      new Groupings(List.of(List.of(), List.of(UNIT), List.of(AGE_BAND), List.of(LANGUAGE)));

  private final Figures figures;
  private final Organization organization;
  private final MessageSource texts;

  ResponsePages(Figures figures, Organization organization, MessageSource texts) {
    this.figures = figures;
    this.organization = organization;
    this.texts = texts;
  }

  ResponsePage of(
      Map<String, List<String>> parameters, Viewer viewer, Language language, LocalDate today) {
    var vocabulary = Vocabulary.of(organization, viewer.reach());
    var request =
        new FilterRequest(parameters, vocabulary, viewer, today).filteredBy(AGE_BAND, LANGUAGE);
    var asked = request.read();
    var labels = new Labels(vocabulary, texts, language);
    var numbers = new Numbers(language);
    var selection = asked.selection();
    var here =
        Address.of("/figures/response")
            .during(asked.choice(), selection.period())
            .only(selection.withoutChannel().only(), vocabulary);
    var funnels = figures.funnels(selection, GROUPINGS);
    var steps = funnels.by().steps().total().figure();
    var rate = funnels.by().responseRate().total().figure();
    return new ResponsePage(
        request.form(asked, language),
        HEARD.stream().map(by -> field(by, selection, labels)).toList(),
        numbers.period(selection.period()),
        labels.about(selection.withoutChannel()),
        figures.smallestGroup(),
        steps == null,
        rate == null ? null : Share.of(rate, numbers),
        FunnelView.of(steps, numbers),
        HEARD.stream().map(by -> HeardTable.of(by, funnels, labels, here)).toList(),
        STEPS.stream().map(by -> StepsTable.of(by, funnels, labels, here)).toList());
  }

  private static FilterField field(Dimension dimension, Selection selection, Labels labels) {
    var words =
        selection.only().getOrDefault(dimension, List.of()).stream()
            .map(value -> labels.vocabulary().wordOf(dimension, value))
            .toList();
    return FilterField.of(dimension, words, labels);
  }
}
