package fi.kaiku.invitation.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the ledger's list shows. */
record LedgerPage(LedgerFilter filter, List<LedgerRow> rows, LedgerCounts counts, boolean more) {

  /** The lines about the visits of one day. */
  record Day(LocalDate visitOn, List<LedgerRow> rows) {}

  static LedgerPage of(LedgerFilter filter, List<LedgerRow> found, LedgerCounts counts) {
    var more = found.size() > LedgerFilter.PAGE_SIZE;
    var rows = more ? found.subList(0, LedgerFilter.PAGE_SIZE) : found;
    return new LedgerPage(filter, List.copyOf(rows), counts, more);
  }

  /** The lines by day, latest first. */
  public List<Day> days() {
    return rows.stream().collect(Collectors.groupingBy(LedgerRow::visitOn)).entrySet().stream()
        .map(day -> new Day(day.getKey(), day.getValue()))
        .sorted((one, other) -> other.visitOn().compareTo(one.visitOn()))
        .toList();
  }

  public String nextLink() {
    return filter.linkAfter(rows.getLast());
  }
}
