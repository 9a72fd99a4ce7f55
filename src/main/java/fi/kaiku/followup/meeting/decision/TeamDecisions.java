package fi.kaiku.followup.meeting.decision;

import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.decision.TeamDecision.Ending;
import fi.kaiku.followup.meeting.decision.TeamDecision.Outcome;
import fi.kaiku.followup.meeting.decision.TeamDecision.Task;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.PlainText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What meetings decided. Whoever asks has made sure that the meeting is within reach. */
@Component
public class TeamDecisions {

  /** Characters. */
  private static final int LONGEST = 500;

  private static final int MOST = 200;

  private final TeamDecisionStore store;
  private final Clock clock;

  TeamDecisions(TeamDecisionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Adds one, unless there is one of its id.
   *
   * @throws BadInput when it says too much
   */
  public void add(TeamDecision wanted) {
    var text = PlainText.of(wanted.decided());
    if (text.length() > LONGEST) {
      throw new BadInput(Fault.of("decided", "meeting.fault.long", String.valueOf(LONGEST)));
    }
    store.insert(wanted.saying(text));
  }

  public List<TeamDecision> of(MeetingId meeting) {
    return store.of(meeting);
  }

  /** Of the last meeting of units before a day, and what was still open of those before it. */
  public List<TeamDecision> before(UUID[] units, LocalDate day) {
    return store.before(units, day);
  }

  /** Open tasks of units, those due first first; of no units: of the whole county. */
  public List<Task> open(UUID @Nullable [] units) {
    return store.open(units, MOST);
  }

  /**
   * One of the meetings of units; of no units: of the whole county.
   *
   * @throws NotFound when there is none
   */
  public TeamDecision get(UUID id, UUID @Nullable [] units) {
    return store.find(id, units).orElseThrow(() -> new NotFound("no such decision"));
  }

  /** Ends one now; with no outcome it is open again. */
  public void end(TeamDecision decision, @Nullable Outcome outcome) {
    store.end(decision.id(), outcome == null ? null : new Ending(outcome, clock.instant()));
  }

  /** Ends one at a moment. */
  public void end(TeamDecision decision, Outcome outcome, Instant at) {
    store.end(decision.id(), new Ending(outcome, at));
  }

  public void handOver(TeamDecision decision, UUID owner) {
    store.own(decision.id(), owner);
  }

  /** An improvement was made of it. */
  public void become(TeamDecision decision, UUID improvement) {
    store.becomes(decision.id(), improvement);
  }
}
