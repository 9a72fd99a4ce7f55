package fi.kaiku.followup.improvement;

import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ImprovementMove;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.followup.ProposedImprovement;
import fi.kaiku.followup.ProposedImprovement.Origin;
import fi.kaiku.followup.ProposedImprovement.Task;
import fi.kaiku.followup.ProposedImprovement.Words;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is tried because of feedback.
 *
 * @param version goes up with each change
 * @param units where it is tried, as they were when it was written; none means the whole county
 */
record Improvement(
    ImprovementId id,
    int version,
    Words words,
    @Nullable Theme theme,
    Set<UnitId> units,
    Task task,
    Origin origin,
    Standing standing) {

  /**
   * How far it has come.
   *
   * @param since the day of the last step
   * @param usedOn the day on which it was taken into use; kept when it is dropped later
   */
  record Standing(ImprovementState state, LocalDate since, @Nullable LocalDate usedOn) {

    /**
     * One step further.
     *
     * @throws BadInput when there is no such step, or not on that day
     */
    Standing moved(ImprovementMove move, LocalDate today) {
      if (!state.next().contains(move.to())) {
        throw new BadInput(Fault.of("to", "improvement.fault.to"));
      }
      if (move.on().isAfter(today)) {
        throw new BadInput(Fault.of("on", "improvement.fault.ahead"));
      }
      if (move.on().isBefore(since)) {
        throw new BadInput(Fault.of("on", "improvement.fault.before"));
      }
      var used =
          switch (move.to()) {
            case IN_USE -> move.on();
            case DROPPED -> usedOn;
            case PROPOSED, DECIDED, TRIED -> null;
          };
      return new Standing(move.to(), move.on(), used);
    }
  }

  static Improvement of(ProposedImprovement wanted) {
    return new Improvement(
        wanted.id(),
        1,
        wanted.words(),
        wanted.theme(),
        Set.copyOf(wanted.units()),
        wanted.task(),
        wanted.origin(),
        new Standing(ImprovementState.PROPOSED, wanted.on(), null));
  }

  /** One step further, as its next version. */
  Improvement moved(ImprovementMove move, LocalDate today) {
    return new Improvement(
        id, version + 1, words, theme, units, task, origin, standing.moved(move, today));
  }

  /** In other words, as its next version. */
  Improvement edited(ProposedImprovement wanted) {
    return new Improvement(
        id,
        version + 1,
        wanted.words(),
        wanted.theme(),
        Set.copyOf(wanted.units()),
        wanted.task(),
        origin,
        standing);
  }

  boolean isOverdue(LocalDate today) {
    var due = task.dueOn();
    return due != null && due.isBefore(today) && standing.state.isOpen();
  }
}
