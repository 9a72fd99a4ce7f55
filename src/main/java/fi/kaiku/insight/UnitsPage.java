package fi.kaiku.insight;

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
 */
record UnitsPage(
    FilterForm form,
    String days,
    List<String> about,
    String sentence,
    @Nullable Chart chart,
    List<UnitRow> rows,
    long hidden,
    boolean mixed,
    int smallestGroup) {

  /** The address of the same page with its table sorted otherwise. */
  public String sorted(String order) {
    return form.at("/figures/units") + "&" + UnitRow.Order.PARAMETER + "=" + order + "#units-table";
  }

  public boolean isSorted(String order) {
    return order.equals(form.chosen().get(UnitRow.Order.PARAMETER));
  }

  static List<String> orders() {
    return Arrays.stream(UnitRow.Order.values()).map(UnitRow.Order::word).toList();
  }
}
