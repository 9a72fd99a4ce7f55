package fi.kaiku.insight;

import fi.kaiku.display.FilterField;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.QuestionReader;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.SmallUnits;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads which visits a page of figures is about, and the page's own choices. What cannot be read is
 * said above the usual page.
 */
public final class FilterRequest {

  private static final List<Dimension> PLACES = List.of(Dimension.SERVICE, Dimension.UNIT);
  private static final List<String> DAYS = List.of("from", "to");

  private final Map<String, List<String>> parameters;
  private final Reader reader;
  private final List<Dimension> filters;
  private final Map<String, List<String>> choices;

  public FilterRequest(Map<String, List<String>> parameters, Reader reader) {
    this(withoutUnusedDays(parameters), reader, PLACES, Map.of());
  }

  private FilterRequest(
      Map<String, List<String>> parameters,
      Reader reader,
      List<Dimension> filters,
      Map<String, List<String>> choices) {
    this.parameters = parameters;
    this.reader = reader;
    this.filters = filters;
    this.choices = choices;
  }

  /** The same for a page that can be narrowed down by these too. */
  public FilterRequest filteredBy(Dimension... more) {
    var all = Stream.concat(filters.stream(), Stream.of(more)).toList();
    return new FilterRequest(parameters, reader, all, choices);
  }

  /**
   * The same with a choice of the page's own.
   *
   * @param words what it may be; the first when nobody chooses
   */
  public FilterRequest offering(String parameter, List<String> words) {
    var more = new LinkedHashMap<>(choices);
    more.put(parameter, words);
    return new FilterRequest(parameters, reader, filters, more);
  }

  /**
   * What was asked for, and what was wrong with it.
   *
   * @param chosen the page's own choices by parameter
   */
  public record Asked(
      Question question, PeriodChoice choice, Map<String, String> chosen, List<Fault> faults) {

    /** The visits: answers by link unless something else was asked for. */
    public Selection selection() {
      return question.selection();
    }
  }

  public Asked read() {
    try {
      var question = new QuestionReader(parameters, reader.vocabulary());
      var periods = PeriodChoice.words(parameters.keySet());
      var choice = PeriodChoice.of(question.choice("period", periods));
      var chosen = new LinkedHashMap<String, String>();
      choices.forEach((name, allowed) -> chosen.put(name, question.choice(name, allowed)));
      var others = Stream.concat(Stream.of("period"), choices.keySet().stream());
      var read =
          question.read(
              reader.viewer().reach(),
              choice.on(reader.today()),
              filters,
              others.toArray(length -> new String[length]));
      refuseClash(read.selection(), reader.vocabulary());
      return asked(read, choice, chosen, List.of());
    } catch (BadInput bad) {
      var period = PeriodChoice.THREE_MONTHS.on(reader.today());
      var everything =
          new Question(List.of(), new Selection(period, Map.of(), reader.viewer().reach()));
      var usual = new LinkedHashMap<String, String>();
      choices.forEach((name, allowed) -> usual.put(name, allowed.getFirst()));
      return asked(everything, PeriodChoice.THREE_MONTHS, usual, bad.faults());
    }
  }

  /**
   * A form can hold a unit beside another's service.
   *
   * @throws BadInput saying so, instead of figures of nobody
   */
  public static void refuseClash(Selection selection, Vocabulary vocabulary) {
    var services = selection.only().getOrDefault(Dimension.SERVICE, List.of());
    var units = selection.only().getOrDefault(Dimension.UNIT, List.of());
    var agree =
        units.stream()
                .flatMap(unit -> vocabulary.unit(unit).stream())
                .anyMatch(unit -> services.contains(unit.service().id().value().toString()))
            || services.stream().map(SmallUnits::ofService).anyMatch(units::contains);
    if (!services.isEmpty() && !units.isEmpty() && !agree) {
      throw new BadInput(Fault.of(Dimension.UNIT.word(), "figures.fault.clash"));
    }
  }

  private static Asked asked(
      Question question, PeriodChoice choice, Map<String, String> chosen, List<Fault> faults) {
    return new Asked(question.aboutInvitedUnlessSaid(), choice, chosen, faults);
  }

  public FilterForm form(Asked asked) {
    var period = asked.selection().period();
    var offered =
        reader.vocabulary().services().stream().filter(service -> isOffered(service, asked));
    return new FilterForm(
        asked.choice().word(),
        period.from().toString(),
        period.to().toString(),
        asked.question().widened(),
        List.of(
            FilterField.of(Dimension.SERVICE, chosen(asked, Dimension.SERVICE), reader.labels()),
            FilterField.ofUnits(chosen(asked, Dimension.UNIT), offered.toList(), reader.labels())
                .andSmall(pools(asked), reader.labels())),
        asked.chosen(),
        asked.faults());
  }

  /** Units follow the service that is chosen. */
  private static boolean isOffered(ServiceLine service, Asked asked) {
    var chosen = asked.selection().only().getOrDefault(Dimension.SERVICE, List.of());
    return chosen.isEmpty() || chosen.contains(service.id().value().toString());
  }

  /** Small units follow it too. */
  private List<String> pools(Asked asked) {
    var chosen = asked.selection().only().getOrDefault(Dimension.SERVICE, List.of());
    return reader.pools().stream()
        .filter(
            pool ->
                chosen.isEmpty()
                    || chosen.stream().map(SmallUnits::ofService).anyMatch(pool::equals))
        .toList();
  }

  /** The first word, if any: a form has room for one. */
  private List<String> chosen(Asked asked, Dimension dimension) {
    return asked.selection().only().getOrDefault(dimension, List.of()).stream()
        .limit(1)
        .map(value -> reader.vocabulary().wordOf(dimension, value))
        .toList();
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
}
