package fi.kaiku.followup.handling;

import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffId;
import fi.kaiku.figures.question.SmallUnits;
import fi.kaiku.followup.handling.Handling.Assignee;
import fi.kaiku.insight.Reader;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks of people who no longer sign in, or no longer handle feedback where the task is: to be
 * handed on to somebody who does.
 */
@Service
public class Handovers {

  private static final int AT_ONCE = 1_000;

  private final HandoverQuery query;
  private final Handlings handlings;
  private final People people;
  private final ApplicationEventPublisher events;

  Handovers(
      HandoverQuery query, Handlings handlings, People people, ApplicationEventPublisher events) {
    this.query = query;
    this.handlings = handlings;
    this.people = people;
    this.events = events;
  }

  /** Those that somebody reaches, by owner and place. */
  public Collection<Handover> of(Reader reader) {
    var owners = query.owners(reader);
    var accounts = owners.isEmpty() ? List.<Account>of() : people.all();
    var byId = accounts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
    var found = new LinkedHashMap<List<Object>, Handover>();
    owners.stream()
        .filter(one -> !isAble(byId.get(one.owner()), one.place()))
        .forEach(one -> found.merge(List.of(one.owner(), one.place()), one, Handover::and));
    return found.values();
  }

  /**
   * Hands the tasks that somebody had in a place on to another, a thousand at once at most.
   *
   * @return how many
   * @throws BadInput when the other does not handle feedback there
   */
  @Transactional
  public int handOn(StaffId owner, String place, StaffId to, Reader reader) {
    var tasks = query.tasks(owner, place, reader, AT_ONCE);
    if (tasks.isEmpty()) {
      return 0;
    }
    var viewer = reader.viewer();
    var assignee =
        able(place).stream()
            .filter(one -> one.id().equals(to))
            .map(one -> new Assignee(one.id(), one.name()))
            .findFirst()
            .orElseThrow(() -> new BadInput(Fault.of("to", "inbox.fault.assignee")));
    int moved = 0;
    for (UUID task : tasks) {
      var version = handlings.one(task, viewer).version();
      var outcome = handlings.change(task, version, now -> now.takenBy(assignee), viewer);
      moved += outcome instanceof Handlings.Changed ? 1 : 0;
    }
    if (moved > 0) {
      events.publishEvent(TasksHandedOn.by(viewer, owner, to, moved));
    }
    return moved;
  }

  private List<Account> able(String place) {
    return able(place, people.all());
  }

  /** Those who may get the tasks of some places, by name. */
  public Map<String, List<Account>> able(Set<String> places) {
    var accounts = places.isEmpty() ? List.<Account>of() : people.all();
    return places.stream()
        .collect(Collectors.toMap(Function.identity(), place -> able(place, accounts)));
  }

  private static List<Account> able(String place, List<Account> accounts) {
    return accounts.stream()
        .filter(one -> isAble(one, place))
        .sorted(Comparator.comparing(Account::name))
        .toList();
  }

  /** In a pool it is enough to handle feedback anywhere. */
  private static boolean isAble(@Nullable Account owner, String place) {
    return owner != null
        && owner.may(Permission.HANDLE_FEEDBACK)
        && (SmallUnits.is(place) || owner.viewer().reach().includes(UUID.fromString(place)));
  }
}
