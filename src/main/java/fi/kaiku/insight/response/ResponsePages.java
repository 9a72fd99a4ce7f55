package fi.kaiku.insight.response;

import static fi.kaiku.figures.question.Dimension.AGE_BAND;
import static fi.kaiku.figures.question.Dimension.LANGUAGE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.FilterField;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.FunnelView;
import fi.kaiku.insight.GroupsToCome;
import fi.kaiku.insight.Reader;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the page on response together. */
@Component
class ResponsePages {

  private static final List<Dimension> HEARD = List.of(AGE_BAND, LANGUAGE);
  private static final List<Dimension> STEPS = List.of(UNIT, AGE_BAND, LANGUAGE);
  private static final Groupings GROUPINGS =
      new Groupings(List.of(List.of(), List.of(UNIT), List.of(AGE_BAND), List.of(LANGUAGE)));

  private final Figures figures;

  ResponsePages(Figures figures) {
    this.figures = figures;
  }

  ResponsePage of(Map<String, List<String>> parameters, Reader reader) {
    var request = new FilterRequest(parameters, reader).filteredBy(AGE_BAND, LANGUAGE);
    var asked = request.read();
    var labels = reader.labels();
    var numbers = reader.numbers();
    var selection = asked.selection();
    var here =
        Address.of("/figures/response")
            .during(asked.choice(), selection.period())
            .only(selection.withoutChannel().only(), reader.vocabulary());
    var now = figures.ofThisMoment();
    var funnels = now.funnels(selection, GROUPINGS);
    var steps = funnels.by().steps().total().figure();
    var rate = funnels.by().responseRate().total().figure();
    return new ResponsePage(
        request.form(asked),
        HEARD.stream().map(by -> field(by, selection, labels)).toList(),
        numbers.period(selection.period()),
        labels.about(selection.withoutChannel()),
        figures.smallestGroup(),
        steps == null,
        rate == null ? null : Share.of(rate, numbers),
        FunnelView.of(steps, numbers),
        GroupsToCome.of(now, selection, labels).days(),
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
