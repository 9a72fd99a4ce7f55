package fi.kaiku.insight;

import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.platform.Fault;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which visits a page of figures is about, as its form shows it. The same on all these pages, so
 * that the choice goes along from one to the next.
 *
 * @param from ISO, for a date field
 * @param to ISO, for a date field
 * @param service the chosen service's code; empty for all
 * @param unit the chosen unit's OID; empty for all
 * @param chosen the page's own choices by parameter
 */
public record FilterForm(
    String period,
    String from,
    String to,
    String service,
    String unit,
    Map<String, String> chosen,
    List<Choice> services,
    List<Group> units,
    List<Fault> faults) {

  /** A line of a list to choose from. */
  record Choice(String word, String name) {}

  /** The units of one service. */
  record Group(String name, List<Choice> units) {}

  public List<String> periods() {
    return Arrays.stream(PeriodChoice.values()).map(PeriodChoice::word).toList();
  }

  /** The form of a page that shows every unit and so offers none to choose. */
  public FilterForm withoutUnits() {
    return new FilterForm(period, from, to, service, unit, chosen, services, List.of(), faults);
  }

  /** The form of a page about one unit, which offers its period only. */
  public FilterForm onlyPeriod() {
    return new FilterForm(period, from, to, service, unit, chosen, List.of(), List.of(), faults);
  }

  /** The address of another page about the same visits. */
  public String at(String path) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("period", period);
    if (period.equals(PeriodChoice.CUSTOM.word())) {
      parameters.put("from", from);
      parameters.put("to", to);
    }
    parameters.put("service", service);
    parameters.put("unit", unit);
    parameters.values().removeIf(String::isEmpty);
    return new Address(path, parameters).text();
  }
}
