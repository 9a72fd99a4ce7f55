package fi.kaiku.followup.oncall;

import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.address.ReachableNumber;
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
    return account.email() != null
        && account.may(Permission.HANDLE_FEEDBACK)
        && account.may(Permission.READ_COMMENTS);
  }

  /** Whether their role lets them, also while they do not sign in. */
  static boolean may(Account account) {
    return account.viewer().may(Permission.HANDLE_FEEDBACK)
        && account.viewer().may(Permission.READ_COMMENTS);
  }

  /** Those of a service's list who can be called, in order; of the county's, if it has none. */
  public List<OnCallPerson> of(@Nullable UUID service) {
    return store.of(service).stream()
        .map(place -> new OnCallPerson(people.get(place.account()), place.mobile()))
        .filter(one -> canBeCalled(one.account()))
        .toList();
  }

  /** Those who set how feedback is followed up in the whole county. */
  public List<OnCallPerson> managers() {
    return people.all().stream()
        .filter(OnCallLists::canBeCalled)
        .filter(account -> account.viewer().mayInCounty(Permission.CHANGE_FOLLOWUP))
        .map(account -> new OnCallPerson(account, null))
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
    require(place);
    store.moveUp(place);
    changed(viewer);
  }

  /**
   * Says where text messages reach somebody on a list.
   *
   * @param mobile none to forget the number
   */
  @Transactional
  public void reach(UUID place, @Nullable ReachableNumber mobile, Viewer viewer) {
    require(place);
    store.reach(place, mobile);
    changed(viewer);
  }

  private void require(UUID place) {
    if (store.find(place).isEmpty()) {
      throw new NotFound("no such place");
    }
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
