package fi.kaiku.invitation.ledger;

import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.platform.Names;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many encounters came to which outcome, and in which units. */
record LedgerCounts(List<OfOutcome> outcomes, List<OfUnit> units) {

  /** Encounters with one outcome, of all in the same period and unit. */
  record OfOutcome(Outcome outcome, int count) {}

  /** Encounters of one unit; without names those of units the register does not know. */
  record OfUnit(@Nullable UUID unit, @Nullable Names names, int encounters, int invited) {}

  public int total() {
    return outcomes.stream().mapToInt(OfOutcome::count).sum();
  }

  public int invited() {
    return outcomes.stream()
        .filter(row -> row.outcome() == Outcome.INVITED)
        .mapToInt(OfOutcome::count)
        .sum();
  }

  /** Why the others were not invited, the commonest reason first. */
  public List<OfOutcome> reasons() {
    return outcomes.stream().filter(row -> row.outcome() != Outcome.INVITED).toList();
  }
}
