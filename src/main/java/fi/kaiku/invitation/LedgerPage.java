package fi.kaiku.invitation;

import java.util.List;

/** What the ledger's list shows. */
record LedgerPage(LedgerFilter filter, List<LedgerRow> rows, LedgerCounts counts, boolean more) {

  static LedgerPage of(LedgerFilter filter, List<LedgerRow> found, LedgerCounts counts) {
    var more = found.size() > LedgerFilter.PAGE_SIZE;
    var rows = more ? found.subList(0, LedgerFilter.PAGE_SIZE) : found;
    return new LedgerPage(filter, List.copyOf(rows), counts, more);
  }
}
