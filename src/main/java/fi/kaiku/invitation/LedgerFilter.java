package fi.kaiku.invitation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the ledger is looked at.
 *
 * @param from first day of visits
 * @param to last day of visits
 * @param q the source's own id of an encounter; when given, period, reason and unit do not count
 * @param page from 1
 */
record LedgerFilter(
    LocalDate from,
    LocalDate to,
    @Nullable Outcome outcome,
    @Nullable UUID unit,
    String q,
    int page) {

  static final int PAGE_SIZE = 50;
  private static final int DEEPEST_PAGE = 2_000;
  private static final int USUAL_DAYS = 7;

  /** What was asked for, with the last week where nothing was. */
  static LedgerFilter of(LedgerForm asked, LocalDate today) {
    var to = asked.to() == null ? today : asked.to();
    var from = asked.from() == null ? to.minusDays(USUAL_DAYS - 1) : asked.from();
    var page = asked.page() == null ? 1 : Math.clamp(asked.page(), 1, DEEPEST_PAGE);
    var q = asked.q() == null ? "" : asked.q().strip();
    return new LedgerFilter(from, to, asked.outcome(), asked.unit(), q, page);
  }

  int offset() {
    return (page - 1) * PAGE_SIZE;
  }

  public boolean searches() {
    return !q.isEmpty();
  }

  /** The address of the same look at another page. */
  public String pageLink(int other) {
    return address(outcome).queryParam("page", other).encode().toUriString();
  }

  /** The address of the same look at one reason. */
  public String outcomeLink(Outcome other) {
    return address(other).encode().toUriString();
  }

  private UriComponentsBuilder address(@Nullable Outcome reason) {
    var address =
        UriComponentsBuilder.fromPath("/ledger").queryParam("from", from).queryParam("to", to);
    if (reason != null) {
      address.queryParam("outcome", reason);
    }
    if (unit != null) {
      address.queryParam("unit", unit);
    }
    return address;
  }
}
