package fi.kaiku.people.signin;

import fi.kaiku.access.Viewer;
import fi.kaiku.people.Account;
import fi.kaiku.people.AccountChanged;
import fi.kaiku.people.AccountChanged.Change;
import fi.kaiku.people.AccountStore;
import fi.kaiku.people.PasswordStore;
import fi.kaiku.people.PasswordWork;
import fi.kaiku.people.Passwords;
import fi.kaiku.people.SignInName;
import fi.kaiku.people.TooBusy;
import fi.kaiku.people.doorkeeper.Entrance;
import fi.kaiku.people.doorkeeper.Guesses;
import fi.kaiku.people.doorkeeper.Lane;
import fi.kaiku.people.doorkeeper.SignedIn;
import fi.kaiku.people.doorkeeper.Visitor;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with their own account. */
@Service
class Me {

  private final AccountStore accounts;
  private final PasswordStore store;
  private final Passwords passwords;
  private final Guesses guesses;
  private final Entrance entrance;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  Me(
      AccountStore accounts,
      PasswordStore store,
      Passwords passwords,
      Guesses guesses,
      Entrance entrance,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.store = store;
    this.passwords = passwords;
    this.guesses = guesses;
    this.entrance = entrance;
    this.events = events;
    this.transaction = transaction;
  }

  @Transactional
  void speak(Language language, Viewer viewer) {
    accounts.setLanguage(viewer.staff(), language);
  }

  /**
   * Sets a new password, ends every session of the account and begins a new one.
   *
   * @throws BadInput when the present password is wrong or the new one short or easy to guess
   * @throws TooBusy when too many passwords are being worked on
   */
  SignedIn changePassword(String present, String wanted, Account account, Visitor visitor) {
    var hash = checked(present, wanted, account);
    return Objects.requireNonNull(transaction.execute(_ -> set(hash, account, visitor)));
  }

  private Passwords.Hash checked(String present, String wanted, Account account) {
    try (var turn = passwords.turn()) {
      checkPresent(present, account, turn);
      passwords.fault(wanted, account.signInName(), account.name()).ifPresent(Me::refuse);
      return passwords.hash(wanted, turn);
    }
  }

  private void checkPresent(String present, Account account, PasswordWork.Turn turn) {
    var name = new SignInName(account.signInName());
    var lane = new Lane.Inside(account.id());
    if (!guesses.mayTry(name, lane)) {
      throw new TooBusy();
    }
    if (!passwords.matches(present, store.find(name), turn)) {
      throw new BadInput(Fault.of("present", "people.me.fault.present"));
    }
    guesses.right(name, lane);
  }

  private SignedIn set(Passwords.Hash hash, Account account, Visitor visitor) {
    passwords.set(account.id(), hash);
    guesses.forget(new SignInName(account.signInName()));
    events.publishEvent(AccountChanged.bySelf(Change.PASSWORD_SET, account));
    return entrance.enterAlone(account.id(), visitor);
  }

  private static void refuse(Fault fault) {
    throw new BadInput(fault);
  }
}
