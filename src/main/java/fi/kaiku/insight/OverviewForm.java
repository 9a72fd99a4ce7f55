package fi.kaiku.insight;

import fi.kaiku.platform.Fault;
import java.util.Arrays;
import java.util.List;

/**
 * What the page is about, as its form shows it.
 *
 * @param from ISO, for a date field
 * @param to ISO, for a date field
 * @param service the chosen service's code; empty for all
 * @param unit the chosen unit's OID; empty for all
 */
record OverviewForm(
    String period,
    String from,
    String to,
    String service,
    String unit,
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
}
