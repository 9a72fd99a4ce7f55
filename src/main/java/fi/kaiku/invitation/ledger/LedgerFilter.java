package fi.kaiku.invitation.ledger;

import fi.kaiku.invitation.decision.Outcome;
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
 * @param after the line before the first of the page; none on the first page
 */
record LedgerFilter(
    LocalDate from,
    LocalDate to,
    @Nullable Outcome outcome,
    @Nullable UUID unit,
    String q,
    @Nullable LedgerPlace after) {

  static final int PAGE_SIZE = 50;

  public boolean searches() {
    return !q.isEmpty();
  }

  /** The address of the lines after one. */
  public String linkAfter(LedgerRow last) {
    return address(outcome, unit).queryParam("after", last.place()).encode().toUriString();
  }

  /** The address of the first page of the same look. */
  public String firstLink() {
    return address(outcome, unit).encode().toUriString();
  }

  /** The address of the same look at one reason; at all, when it is looked at already. */
  public String outcomeLink(Outcome other) {
    return address(other == outcome ? null : other, unit).encode().toUriString();
  }

  /** The address of the same look at one unit; at all, when it is looked at already. */
  public String unitLink(UUID other) {
    return address(outcome, other.equals(unit) ? null : other).encode().toUriString();
  }

  private UriComponentsBuilder address(@Nullable Outcome reason, @Nullable UUID place) {
    var address = UriComponentsBuilder.fromPath("/ledger");
    if (searches()) {
      return address.queryParam("q", q);
    }
    address.queryParam("from", from).queryParam("to", to);
    if (reason != null) {
      address.queryParam("outcome", reason);
    }
    if (place != null) {
      address.queryParam("unit", place);
    }
    return address;
  }
}
