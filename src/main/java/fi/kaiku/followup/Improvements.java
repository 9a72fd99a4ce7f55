package fi.kaiku.followup;

import fi.kaiku.access.Viewer;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is tried because of feedback. */
public interface Improvements {

  /**
   * Begins one, in the transaction of the caller if there is one. Proposed again under the same id,
   * nothing happens.
   *
   * @throws BadInput naming every field that is wrong: {@code title}, {@code said}, {@code tried},
   *     {@code units}, {@code owner}, {@code due}, {@code on}
   * @throws NotFound when a comment is out of reach
   */
  ImprovementId propose(ProposedImprovement wanted, Viewer viewer);

  /**
   * Takes one a step on, or back.
   *
   * @throws NotFound for whoever does not handle feedback in all its units
   * @throws Conflict when it has changed since the version that was seen
   * @throws BadInput when there is no such step from where it is ({@code to}), or the day is ahead
   *     of today or before the last step ({@code on})
   */
  void move(ImprovementId id, ImprovementMove move, Viewer viewer);

  /**
   * One as everybody sees it who reads improvements.
   *
   * @throws NotFound when there is none
   */
  ListedImprovement get(ImprovementId id);

  /** The same of some of them at once; those that are gone are left out. */
  Map<ImprovementId, ListedImprovement> these(Set<ImprovementId> ids);

  /**
   * One that a viewer may change.
   *
   * @throws NotFound for whoever does not handle feedback in all its units
   */
  ListedImprovement changeable(ImprovementId id, Viewer viewer);

  /**
   * Those that are not in use yet and not dropped, of any of these units or of those merged into
   * them, and those of the whole county; the one due first first.
   */
  List<ListedImprovement> open(Set<UnitId> units);

  /**
   * Those that have been taken into use, dropped since or not, of any of these units or of those
   * merged into them, and those of the whole county; the newest step first.
   *
   * @param units none means only those of the whole county
   */
  List<ListedImprovement> used(Set<UnitId> units);
}
