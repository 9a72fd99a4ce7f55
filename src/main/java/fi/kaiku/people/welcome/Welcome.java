package fi.kaiku.people.welcome;

import fi.kaiku.people.Account;
import fi.kaiku.people.AccountChanged;
import fi.kaiku.people.AccountChanged.Change;
import fi.kaiku.people.AccountStore;
import fi.kaiku.people.NewAccount;
import fi.kaiku.people.Passwords;
import fi.kaiku.people.People;
import fi.kaiku.people.Secret;
import fi.kaiku.people.SignInName;
import fi.kaiku.people.doorkeeper.Entrance;
import fi.kaiku.people.doorkeeper.Guesses;
import fi.kaiku.people.doorkeeper.SignedIn;
import fi.kaiku.people.doorkeeper.Visitor;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a one-time link opens: a first password, or the first account of all. */
@Service
class Welcome {

  private final OneTimeLinks links;
  private final AccountStore accounts;
  private final People people;
  private final Passwords passwords;
  private final Guesses guesses;
  private final Entrance entrance;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  Welcome(
      OneTimeLinks links,
      AccountStore accounts,
      People people,
      Passwords passwords,
      Guesses guesses,
      Entrance entrance,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.links = links;
    this.accounts = accounts;
    this.people = people;
    this.passwords = passwords;
    this.guesses = guesses;
    this.entrance = entrance;
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * Whom the link is for; nobody when it makes the first administrator.
   *
   * @throws NotFound when the link is unknown, used or too old, or its account is disabled
   */
  Optional<Account> guest(Secret token) {
    var link = links.find(token).orElseThrow(Welcome::noSuchLink);
    var account = link.account().map(people::get);
    if (account.map(Account::disabled).orElse(accounts.administrators() > 0)) {
      throw noSuchLink();
    }
    return account;
  }

  /**
   * Makes the first administrator and signs them in; of two at once the second finds no link.
   *
   * @throws TooBusy when too many passwords are being worked on
   */
  SignedIn makeFirstAdministrator(
      Secret token, NewAccount account, String password, Visitor visitor) {
    guest(token);
    people.check(account, password);
    var hash = passwords.hash(password);
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              accounts.lock();
              guest(token);
              var id = people.add(account, hash);
              use(token);
              links.closeFirstDoor();
              return entrance.enter(id, visitor);
            }));
  }

  /**
   * Sets the password, ends every session of the account and begins one.
   *
   * @throws TooBusy when too many passwords are being worked on
   */
  SignedIn choosePassword(Secret token, String password, Visitor visitor) {
    var account = guest(token).orElseThrow(Welcome::noSuchLink);
    passwords.fault(password, account.signInName(), account.name()).ifPresent(Welcome::refuse);
    var hash = passwords.hash(password);
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              use(token);
              passwords.set(account.id(), hash);
              guesses.forget(new SignInName(account.signInName()));
              events.publishEvent(AccountChanged.bySelf(Change.PASSWORD_SET, account));
              return entrance.enterAlone(account.id(), visitor);
            }));
  }

  private void use(Secret token) {
    if (!links.use(token)) {
      throw noSuchLink();
    }
  }

  private static void refuse(Fault fault) {
    throw new BadInput(fault);
  }

  private static NotFound noSuchLink() {
    return new NotFound("no such one-time link");
  }
}
