package fi.kaiku.followup.meeting;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ImprovementMove;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ProposedImprovement;
import fi.kaiku.followup.ProposedImprovement.Origin;
import fi.kaiku.followup.ProposedImprovement.Task;
import fi.kaiku.followup.ProposedImprovement.Words;
import fi.kaiku.followup.meeting.decision.TeamDecision;
import fi.kaiku.followup.meeting.decision.TeamDecision.Outcome;
import fi.kaiku.followup.meeting.decision.TeamDecisions;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with decisions on an agenda: those of the meeting, and earlier ones of its unit.
 */
@Component
class Deciding {

  /** Characters of an improvement's title. */
  private static final int TITLE = 120;

  private final TeamDecisions decisions;
  private final Meetings meetings;
  private final MeetingUnits units;
  private final Improvements improvements;

  Deciding(
      TeamDecisions decisions, Meetings meetings, MeetingUnits units, Improvements improvements) {
    this.decisions = decisions;
    this.meetings = meetings;
    this.units = units;
    this.improvements = improvements;
  }

  /**
   * Adds one, once however often it is sent.
   *
   * @throws BadInput when it says too much, or its owner cannot handle feedback of the unit
   */
  void add(Meeting meeting, MinutesForm form) {
    var owner = owner(meeting, form);
    decisions.add(
        new TeamDecision(
            form.decisionNumber(), meeting.id(), form.text(), owner, form.dueOn(), null, null));
  }

  private @Nullable UUID owner(Meeting meeting, MinutesForm form) {
    var owner = form.ownerId();
    var unit = units.current(meeting.unit()).id().value();
    if (owner != null
        && units.colleagues(unit).stream().noneMatch(one -> one.id().value().equals(owner))) {
      throw new BadInput(Fault.of("owner", "meeting.fault.owner"));
    }
    return owner;
  }

  /** Ends one, or opens it again. */
  void end(UUID id, @Nullable Outcome outcome, Viewer viewer) {
    decisions.end(get(id, viewer), outcome);
  }

  /**
   * Hands one to another.
   *
   * @throws BadInput when they cannot handle feedback of the unit
   */
  void handOver(UUID id, MinutesForm form, Viewer viewer) {
    var decision = get(id, viewer);
    var owner = owner(meetings.get(decision.meeting(), viewer), form);
    if (owner != null) {
      decisions.handOver(decision, owner);
    }
  }

  /** Proposes an improvement and decides it at once; it is known by the decision's id. */
  @Transactional
  void improve(UUID id, Reader reader) {
    var viewer = reader.viewer();
    var decision = get(id, viewer);
    var meeting = meetings.get(decision.meeting(), viewer);
    var proposed = improvements.propose(proposal(meeting, decision, reader), viewer);
    var now = improvements.changeable(proposed, viewer);
    if (now.state() == ImprovementState.PROPOSED) {
      var decided = new ImprovementMove(ImprovementState.DECIDED, reader.today(), now.version());
      improvements.move(proposed, decided, viewer);
    }
    decisions.become(decision, proposed.value());
  }

  private ProposedImprovement proposal(Meeting meeting, TeamDecision decision, Reader reader) {
    var text = decision.decided();
    var isLong = text.length() > TITLE;
    var owner = Objects.requireNonNullElse(decision.owner(), reader.viewer().staff().value());
    return new ProposedImprovement(
        new ImprovementId(decision.id()),
        new Words(isLong ? text.substring(0, TITLE - 1) + "…" : text, "", isLong ? text : ""),
        null,
        Set.of(units.current(meeting.unit()).id()),
        new Task(new StaffId(owner), decision.dueOn()),
        List.of(),
        Origin.MEETING,
        reader.today());
  }

  private TeamDecision get(UUID decision, Viewer viewer) {
    return decisions.get(decision, units.reach(viewer));
  }
}
