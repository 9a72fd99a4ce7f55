package fi.kaiku.invitation.ledger;

import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.platform.Names;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: an encounter and what was decided on it. Nothing of the person.
 *
 * @param unit none when the register does not know the unit
 * @param message how far the message has come: PLANNED, WAITING, HANDED_OVER, SENT, DELIVERED,
 *     UNDELIVERED, TRIAL, FAILED, UNKNOWN or EXPIRED; none when not invited
 * @param sendOn the day that the message goes or went, when invited
 */
record LedgerRow(
    UUID encounter,
    String source,
    String sourceId,
    LocalDate visitOn,
    String kind,
    @Nullable String profession,
    @Nullable Names unit,
    Outcome outcome,
    @Nullable LocalDate quarantinedUntil,
    int ruleSetVersion,
    LocalDate decidedOn,
    @Nullable String message,
    @Nullable LocalDate sendOn) {

  LedgerPlace place() {
    return new LedgerPlace(visitOn, encounter);
  }

  /** The look of the message's state; what merely waits for its turn asks for no attention. */
  public String tag() {
    return switch (message == null ? "" : message) {
      case "SENT", "DELIVERED" -> "tag--good";
      case "UNDELIVERED", "FAILED", "EXPIRED" -> "tag--bad";
      case "UNKNOWN", "TRIAL" -> "tag--wait";
      default -> "";
    };
  }
}
