package fi.kaiku.followup.oncall;

import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of those who are called. */
@Service
public class OnCallLists {

  private final OnCallStore store;
  private final People people;
  private final Organization organization;
  private final ApplicationEventPublisher events;

  OnCallLists(
      OnCallStore store,
      People people,
      Organization organization,
      ApplicationEventPublisher events) {
    this.store = store;
    this.people = people;
    this.organization = organization;
    this.events = events;
  }

  /** Whether somebody can be called and can open what they are called for. */
  public static boolean canBeCalled(Account account) {
    return !account.disabled() && !account.invited() && account.email() != null && may(account);
  }

  static boolean may(Account account) {
    return account.viewer().may(Permission.HANDLE_FEEDBACK)
        && account.viewer().may(Permission.READ_COMMENTS);
  }

  /** Those of a service's list who can be called, in order; of the county's, if it has none. */
  public List<Account> of(@Nullable UUID service) {
    return store.of(service).stream().map(people::get).filter(OnCallLists::canBeCalled).toList();
  }

  /** Those who set how feedback is followed up in the whole county. */
  public List<Account> managers() {
    return people.all().stream()
        .filter(OnCallLists::canBeCalled)
        .filter(account -> account.viewer().mayInCounty(Permission.CHANGE_FOLLOWUP))
        .toList();
  }

  public CallingRule rule() {
    return store.rule();
  }

  @Transactional
  public void add(@Nullable UUID service, StaffId account, Viewer viewer) {
    var known = organization.services().stream().map(one -> one.id().value());
    if (service != null && known.noneMatch(service::equals)) {
      throw new NotFound("no such service");
    }
    store.add(service, people.get(account).id().value());
    changed(viewer);
  }

  @Transactional
  public void remove(UUID place, Viewer viewer) {
    if (!store.remove(place)) {
      throw new NotFound("no such place");
    }
    changed(viewer);
  }

  @Transactional
  public void moveUp(UUID place, Viewer viewer) {
    if (store.find(place).isEmpty()) {
      throw new NotFound("no such place");
    }
    store.moveUp(place);
    changed(viewer);
  }

  @Transactional
  public void call(CallingRule rule, Viewer viewer) {
    store.setRule(rule);
    changed(viewer);
  }

  private void changed(Viewer viewer) {
    events.publishEvent(
        new OnCallChanged(viewer.staff().value(), viewer.name(), "/settings/on-call"));
  }
}
