package fi.kaiku.insight;

import fi.kaiku.access.Viewer;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads which visits the overview is about. What cannot be read is said above the usual overview.
 */
final class OverviewRequest {

  private static final List<Dimension> FILTERS = List.of(Dimension.SERVICE, Dimension.UNIT);
  private static final List<String> DAYS = List.of("from", "to");

  private final Map<String, List<String>> parameters;
  private final Vocabulary vocabulary;
  private final Viewer viewer;
  private final LocalDate today;

  OverviewRequest(
      Map<String, List<String>> parameters, Vocabulary vocabulary, Viewer viewer, LocalDate today) {
    this.parameters = withoutUnusedDays(parameters);
    this.vocabulary = vocabulary;
    this.viewer = viewer;
    this.today = today;
  }

  /** What was asked for, and what was wrong with it. */
  record Asked(Selection selection, PeriodChoice choice, List<Fault> faults) {}

  Asked read() {
    try {
      var reader = new QuestionReader(parameters, vocabulary);
      var words = Arrays.stream(PeriodChoice.values()).map(PeriodChoice::word).toList();
      var choice = PeriodChoice.of(reader.choice("period", startingWith(usual(), words)));
      var question = reader.read(viewer.reach(), choice.on(today), FILTERS, "period");
      return new Asked(question.aboutLinksUnlessSaid().selection(), choice, List.of());
    } catch (BadInput bad) {
      var period = PeriodChoice.THREE_MONTHS.on(today);
      var everything = new Question(List.of(), new Selection(period, Map.of(), viewer.reach()));
      return new Asked(
          everything.aboutLinksUnlessSaid().selection(), PeriodChoice.THREE_MONTHS, bad.faults());
    }
  }

  OverviewForm form(Asked asked, Language language) {
    var period = asked.selection().period();
    return new OverviewForm(
        asked.choice().word(),
        period.from().toString(),
        period.to().toString(),
        chosen(asked, Dimension.SERVICE),
        chosen(asked, Dimension.UNIT),
        vocabulary.services().stream()
            .map(s -> new OverviewForm.Choice(s.code(), s.names().in(language)))
            .toList(),
        vocabulary.services().stream().map(service -> units(service, language)).toList(),
        asked.faults());
  }

  private OverviewForm.Group units(ServiceLine service, Language language) {
    return new OverviewForm.Group(
        service.names().in(language),
        vocabulary.units().stream()
            .filter(unit -> unit.service().id().equals(service.id()))
            .map((Unit unit) -> new OverviewForm.Choice(unit.oid(), unit.names().in(language)))
            .toList());
  }

  private String chosen(Asked asked, Dimension dimension) {
    return asked.selection().only().getOrDefault(dimension, List.of()).stream()
        .findFirst()
        .map(value -> vocabulary.wordOf(dimension, value))
        .orElse("");
  }

  private String usual() {
    var choice =
        parameters.keySet().stream().anyMatch(DAYS::contains)
            ? PeriodChoice.CUSTOM
            : PeriodChoice.THREE_MONTHS;
    return choice.word();
  }

  /** The form always sends its days; they count only when its own days are asked for. */
  private static Map<String, List<String>> withoutUnusedDays(Map<String, List<String>> sent) {
    var used = new HashMap<>(sent);
    var period = sent.getOrDefault("period", List.of(""));
    if (!period.equals(List.of("")) && !period.equals(List.of(PeriodChoice.CUSTOM.word()))) {
      DAYS.forEach(used::remove);
    }
    return used;
  }

  private static List<String> startingWith(String first, List<String> words) {
    return Stream.concat(Stream.of(first), words.stream()).distinct().toList();
  }
}
