package fi.kaiku.followup.meeting.decision;

import fi.kaiku.display.Numbers;
import fi.kaiku.followup.meeting.decision.TeamDecision.Outcome;
import fi.kaiku.people.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as pages show it.
 *
 * @param meeting the address of the one that decided it
 * @param owner none when nobody owns it
 * @param ownerLeft whether the owner's account is closed, so that somebody else should take it
 * @param late whether its day is past and it is open
 * @param state {@code open}, {@code done}, {@code dropped} or {@code improvement}
 * @param improvement the address of what was made of it
 */
public record TeamDecisionRow(
    UUID id,
    String meeting,
    String decided,
    @Nullable String owner,
    boolean ownerLeft,
    @Nullable String due,
    boolean late,
    String state,
    @Nullable String improvement) {

  /** Who reads, and when. */
  public record Seen(Map<UUID, Account> people, Numbers numbers, LocalDate today, Instant asOf) {}

  /** As it stands at a moment. */
  public static TeamDecisionRow of(TeamDecision decision, Seen by) {
    var owner = decision.owner() == null ? null : by.people().get(decision.owner());
    var due = decision.dueOn();
    var isOpen = decision.isOpenAt(by.asOf());
    return new TeamDecisionRow(
        decision.id(),
        decision.meeting().path(),
        decision.decided(),
        owner == null ? null : owner.name(),
        owner != null && owner.disabled(),
        due == null ? null : by.numbers().day(due),
        isOpen && due != null && due.isBefore(by.today()),
        state(decision, isOpen),
        decision.improvement() == null ? null : "/improvements/" + decision.improvement());
  }

  /** Whether somebody else should take it. */
  public boolean isWithoutOwner() {
    return state.equals("open") && (owner == null || ownerLeft);
  }

  private static String state(TeamDecision decision, boolean isOpen) {
    var ending = decision.ending();
    if (ending != null && !isOpen) {
      return word(ending.outcome());
    }
    return decision.improvement() == null ? "open" : "improvement";
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
