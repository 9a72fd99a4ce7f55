package fi.kaiku.invitation.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** A line's place in the ledger, from which the next page goes on. */
public record LedgerPlace(LocalDate visitOn, UUID encounter) {

  private static final String BETWEEN = "~";

  /** Reads what {@link #toString} wrote. */
  public static LedgerPlace of(String text) {
    var parts = text.split(BETWEEN, 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("not a place in the ledger");
    }
    return new LedgerPlace(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
  }

  @Override
  public String toString() {
    return visitOn + BETWEEN + encounter;
  }
}
