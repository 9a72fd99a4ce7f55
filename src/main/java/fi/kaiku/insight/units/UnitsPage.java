package fi.kaiku.insight.units;

import fi.kaiku.display.chart.Chart;
import fi.kaiku.insight.FilterForm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units beside each other.
 *
 * @param sentence how many lie outside what chance explains
 * @param chart none when too few units are shown to compare
 * @param hidden how many are too small to show
 * @param mixed whether they belong to several services, which differ from each other
 * @param standard whether the scores are standardised by age
 * @param coming on which day the ages of the newest months come
 */
record UnitsPage(
    FilterForm form,
    String days,
    List<String> about,
    String sentence,
    @Nullable Chart chart,
    List<UnitFiguresRow> rows,
    long hidden,
    boolean mixed,
    Standard standard,
    List<String> coming,
    int smallestGroup) {

  /** Whether no unit is shown. */
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.nps() == null);
  }

  /** Whether there are scores standardised by age, and why not. */
  enum Standard {
    SHOWN,
    /** Each service has ages of its own. */
    MIXED,
    /** The ages of too many are not known, or may not be told. */
    UNKNOWN,
    /** The viewer does not see the whole service. */
    PARTIAL
  }

  /** The address of the same page with its table sorted otherwise. */
  public String sorted(String order) {
    return form.at("/figures/units")
        + "&"
        + UnitFiguresRow.Order.PARAMETER
        + "="
        + order
        + "#units-table";
  }

  public boolean isSorted(String order) {
    return order.equals(form.chosen().get(UnitFiguresRow.Order.PARAMETER));
  }

  static List<String> orders() {
    return Arrays.stream(UnitFiguresRow.Order.values()).map(UnitFiguresRow.Order::word).toList();
  }
}
