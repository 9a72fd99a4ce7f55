package fi.kaiku.invitation.rulebook;

import fi.kaiku.invitation.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules and when it holds.
 *
 * @param untilOn the last day; none when no other version follows
 */
record RuleVersion(RuleSet set, State state, @Nullable LocalDate untilOn) {

  /** Where a version stands today. */
  enum State {
    COMING,
    IN_FORCE,
    PAST,
    /** Another version begins on the same day. */
    REPLACED
  }

  /**
   * Every version with its time.
   *
   * @param all the one that begins last first, of two on one day the newer
   */
  static List<RuleVersion> of(List<RuleSet> all, LocalDate today) {
    var versions = new ArrayList<RuleVersion>();
    @Nullable LocalDate next = null;
    for (var set : all) {
      if (set.fromOn().equals(next)) {
        versions.add(new RuleVersion(set, State.REPLACED, null));
      } else {
        var until = next == null ? null : next.minusDays(1);
        versions.add(new RuleVersion(set, state(set.fromOn(), until, today), until));
        next = set.fromOn();
      }
    }
    return versions;
  }

  /** Whether it has held since Kaiku was installed. */
  public boolean isFirst() {
    return set.version() == 1;
  }

  /** The look of the state. */
  public String tag() {
    return switch (state) {
      case IN_FORCE -> "tag--good";
      case COMING -> "tag--wait";
      case PAST, REPLACED -> "";
    };
  }

  private static State state(LocalDate from, @Nullable LocalDate until, LocalDate today) {
    if (from.isAfter(today)) {
      return State.COMING;
    }
    return until == null || !until.isBefore(today) ? State.IN_FORCE : State.PAST;
  }
}
