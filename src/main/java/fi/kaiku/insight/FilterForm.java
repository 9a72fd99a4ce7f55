package fi.kaiku.insight;

import fi.kaiku.display.FilterField;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which visits a page of figures is about, as its form shows it. The same on all these pages, so
 * that the choice goes along from one to the next.
 *
 * @param from ISO, for a date field
 * @param to ISO, for a date field
 * @param widened whether days were asked for that are no whole months
 * @param places the service and the unit
 * @param chosen the page's own choices by parameter
 */
public record FilterForm(
    String period,
    String from,
    String to,
    boolean widened,
    List<FilterField> places,
    Map<String, String> chosen,
    List<Fault> faults) {

  public List<String> periods() {
    return PeriodChoice.words();
  }

  /** The form of a page that shows every unit and so offers none to choose. */
  public FilterForm withoutUnits() {
    return without(Set.of(Dimension.UNIT.word()));
  }

  /** The form of a page about one unit, which offers its period only. */
  public FilterForm onlyPeriod() {
    return without(Set.of(Dimension.SERVICE.word(), Dimension.UNIT.word()));
  }

  private FilterForm without(Set<String> words) {
    var rest =
        places.stream()
            .map(place -> words.contains(place.word()) ? place.closed() : place)
            .toList();
    return new FilterForm(period, from, to, widened, rest, chosen, faults);
  }

  /** The address of another page about the same visits. */
  public String at(String path) {
    var address = Address.of(path).withGiven("period", period);
    if (List.of("", PeriodChoice.CUSTOM.word()).contains(period)) {
      address = address.withGiven("from", from).withGiven("to", to);
    }
    for (var place : places) {
      address = address.withGiven(place.word(), place.chosen());
    }
    return address.text();
  }
}
