package fi.kaiku.people;

import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffAddresses;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.people.AccountChanged.Change;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.address.EmailAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who may sign in. */
@Service
public class People implements StaffAddresses {

  private final AccountStore accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  People(
      AccountStore accounts,
      Passwords passwords,
      Sessions sessions,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Adds an account that can sign in at once.
   *
   * @throws BadInput when a name is missing or taken, a supervisor has no unit, or the password is
   *     short or easy to guess
   * @throws TooBusy when too many passwords are being worked on
   */
  public StaffId add(NewAccount account, String password) {
    check(account, password);
    var hash = passwords.hash(password);
    return Objects.requireNonNull(transaction.execute(_ -> add(account, hash)));
  }

  /** Adds an account that can sign in at once, in the transaction of the caller. */
  public StaffId add(NewAccount account, Passwords.Hash password) {
    refuse(faults(account));
    var added = insert(account);
    passwords.set(added.id(), password);
    events.publishEvent(AccountChanged.fromShell(Change.ACCOUNT_ADDED, added.id(), added.name()));
    return added.id();
  }

  /** Refuses what is wrong before any work is done for its password. */
  public void check(NewAccount account, String password) {
    transaction.executeWithoutResult(
        _ -> {
          var faults = faults(account);
          passwords.fault(password, account.signInName(), account.name()).ifPresent(faults::add);
          refuse(faults);
        });
  }

  /** Adds an account whose holder chooses a password through a one-time link. */
  @Transactional
  public Account add(NewAccount account, Viewer viewer) {
    refuse(faults(account));
    var added = insert(account);
    events.publishEvent(AccountChanged.by(viewer, Change.ACCOUNT_ADDED, added));
    return added;
  }

  @Transactional
  public void change(StaffId id, NewAccount wanted, Viewer viewer) {
    accounts.lock();
    var account = get(id);
    refuse(AccountFaults.of(wanted));
    if (wanted.role() != Role.ADMINISTRATOR) {
      keepAnAdministrator(account, "role");
    }
    accounts.change(id, wanted.stripped());
    events.publishEvent(AccountChanged.by(viewer, Change.ACCOUNT_CHANGED, account));
  }

  /**
   * Sets where mails for somebody go, by themselves; nowhere when it is blank.
   *
   * @throws BadInput when it is no e-mail address
   */
  @Transactional
  public void reachMeAt(String email, Viewer viewer) {
    AccountFaults.email(email)
        .ifPresent(
            fault -> {
              throw new BadInput(fault);
            });
    accounts.setEmail(viewer.staff(), EmailAddress.of(email).map(EmailAddress::text).orElse(null));
    events.publishEvent(AccountChanged.by(viewer, Change.ACCOUNT_CHANGED, get(viewer.staff())));
  }

  /** Ends the account's sessions too. */
  @Transactional
  public void disable(StaffId id, Viewer viewer) {
    accounts.lock();
    var account = get(id);
    keepAnAdministrator(account, "disabled");
    accounts.disable(id, clock.instant());
    sessions.endAll(id);
    events.publishEvent(AccountChanged.by(viewer, Change.ACCOUNT_DISABLED, account));
  }

  @Transactional
  public void enable(StaffId id, Viewer viewer) {
    var account = get(id);
    accounts.enable(id);
    events.publishEvent(AccountChanged.by(viewer, Change.ACCOUNT_ENABLED, account));
  }

  public List<Account> all() {
    return accounts.all();
  }

  @Override
  public Optional<EmailAddress> emailOf(StaffId staff) {
    return accounts.find(staff).map(Account::email).flatMap(EmailAddress::of);
  }

  /** Those who sign in, and may do something where a unit is. */
  public List<Account> whoMay(Permission permission, UUID unit) {
    return whoMay(permission, Set.of(unit));
  }

  /** Those who sign in, and may do something where any of some units is. */
  public List<Account> whoMay(Permission permission, Set<UUID> units) {
    return accounts.all().stream()
        .filter(account -> account.may(permission))
        .filter(account -> units.stream().anyMatch(account.viewer().reach()::includes))
        .toList();
  }

  public Account get(StaffId id) {
    return accounts.find(id).orElseThrow(() -> new NotFound("no account " + id.value()));
  }

  /** Somebody must be left who can let others in. */
  private void keepAnAdministrator(Account account, String field) {
    if (account.role() == Role.ADMINISTRATOR
        && !account.disabled()
        && !account.invited()
        && accounts.administrators() == 1) {
      throw new BadInput(Fault.of(field, "people.fault.last"));
    }
  }

  private Account insert(NewAccount account) {
    var id = new StaffId(UUID.randomUUID());
    accounts.insert(id, account.stripped(), clock.instant());
    return get(id);
  }

  private List<Fault> faults(NewAccount account) {
    accounts.lock();
    var faults = new ArrayList<>(AccountFaults.of(account));
    if (accounts.isTaken(account.stripped().signInName())) {
      faults.add(Fault.of("signInName", "people.fault.taken"));
    }
    return faults;
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }
}
