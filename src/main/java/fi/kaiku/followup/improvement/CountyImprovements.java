package fi.kaiku.followup.improvement;

import static fi.kaiku.followup.ImprovementState.DECIDED;
import static fi.kaiku.followup.ImprovementState.DROPPED;
import static fi.kaiku.followup.ImprovementState.IN_USE;
import static fi.kaiku.followup.ImprovementState.PROPOSED;
import static fi.kaiku.followup.ImprovementState.TRIED;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ImprovementMove;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ListedImprovement;
import fi.kaiku.followup.ProposedImprovement;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The improvements of the county: everybody reads them, and their own people change them. */
@Service
class CountyImprovements implements Improvements {

  private static final int MOST = 500;

  private final ImprovementStore store;
  private final ImprovementQuery query;
  private final CommentLinks links;
  private final ImprovementFaults faults;
  private final OwnUnits own;
  private final Clock clock;

  CountyImprovements(
      ImprovementStore store,
      ImprovementQuery query,
      CommentLinks links,
      ImprovementFaults faults,
      OwnUnits own,
      Clock clock) {
    this.store = store;
    this.query = query;
    this.links = links;
    this.faults = faults;
    this.own = own;
    this.clock = clock;
  }

  @Override
  @Transactional
  public ImprovementId propose(ProposedImprovement wanted, Viewer viewer) {
    faults.refuse(wanted, viewer);
    var proposed = Improvement.of(wanted);
    if (store.insert(proposed)) {
      store.note(proposed, PROPOSED.word(), Period.today(clock), viewer);
      links.link(proposed.id(), wanted.comments(), viewer);
    }
    return proposed.id();
  }

  @Override
  @Transactional
  public void move(ImprovementId id, ImprovementMove move, Viewer viewer) {
    var today = Period.today(clock);
    var moved = theirs(id, move.from(), viewer).moved(move, today);
    replace(moved);
    store.note(moved, move.to().word(), today, viewer);
  }

  /**
   * Says it in other words, elsewhere, or hands it to somebody else.
   *
   * @param from the version that whoever asks has seen
   * @throws BadInput naming every field that is wrong
   * @throws Conflict when it has changed since
   */
  @Transactional
  public void edit(ProposedImprovement wanted, int from, Viewer viewer) {
    var before = theirs(wanted.id(), from, viewer);
    faults.refuse(wanted, viewer);
    var edited = before.edited(wanted);
    replace(edited);
    store.note(edited, ImprovementChange.EDITED, Period.today(clock), viewer);
  }

  private Improvement theirs(ImprovementId id, int version, Viewer viewer) {
    var one = own(id, viewer);
    if (one.version() != version) {
      throw new Conflict("changed since version " + version);
    }
    return one;
  }

  private void replace(Improvement next) {
    if (!store.replace(next)) {
      throw new Conflict("changed by somebody else at once");
    }
  }

  /** For whoever reads improvements. */
  Improvement any(ImprovementId id) {
    return store.find(id).orElseThrow(() -> new NotFound("no such improvement"));
  }

  /** Whether it stands as it was proposed; what was proposed before stays as it was. */
  boolean stands(ProposedImprovement wanted) {
    var now = any(wanted.id());
    var meant = Improvement.of(wanted);
    return now.words().equals(meant.words())
        && now.units().equals(meant.units())
        && now.task().equals(meant.task());
  }

  /** For whoever may change it. */
  Improvement own(ImprovementId id, Viewer viewer) {
    var one = any(id);
    if (!isOf(one, viewer)) {
      throw new NotFound("an improvement of others");
    }
    return one;
  }

  boolean isOf(Improvement one, Viewer viewer) {
    return own.areIn(viewer, one.units());
  }

  @Override
  public ListedImprovement get(ImprovementId id) {
    return listed(any(id), own.successors());
  }

  @Override
  public Map<ImprovementId, ListedImprovement> these(Set<ImprovementId> ids) {
    return listed(store.these(ids).stream()).stream()
        .collect(Collectors.toMap(ListedImprovement::id, Function.identity()));
  }

  @Override
  public ListedImprovement changeable(ImprovementId id, Viewer viewer) {
    return listed(own(id, viewer), own.successors());
  }

  @Override
  public List<ListedImprovement> open(Set<UnitId> units) {
    var wanted = new ImprovementQuery.Wanted(Set.of(PROPOSED, DECIDED, TRIED), null, ids(units));
    return listed(query.nextDue(wanted, MOST).stream().map(ImprovementQuery.Found::improvement));
  }

  @Override
  public List<ListedImprovement> used(Set<UnitId> units) {
    var wanted = new ImprovementQuery.Wanted(Set.of(IN_USE, DROPPED), null, ids(units));
    return listed(
        query.newest(wanted, MOST).stream()
            .map(ImprovementQuery.Found::improvement)
            .filter(one -> one.standing().usedOn() != null));
  }

  private Set<UUID> ids(Set<UnitId> units) {
    return own.successors().withMerged(units).stream()
        .map(UnitId::value)
        .collect(Collectors.toSet());
  }

  private List<ListedImprovement> listed(Stream<Improvement> all) {
    var successors = own.successors();
    return all.map(one -> listed(one, successors)).toList();
  }

  private static ListedImprovement listed(Improvement one, Successors successors) {
    return new ListedImprovement(
        one.id(),
        one.version(),
        one.words().title(),
        one.theme(),
        successors.now(one.units()),
        one.task().owner(),
        one.task().dueOn(),
        one.standing().state(),
        one.standing().since(),
        one.standing().usedOn());
  }
}
