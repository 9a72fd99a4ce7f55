package fi.kaiku.people;

import fi.kaiku.people.AccountChanged.Change;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a one-time link opens: a first password, or the first account of all. */
@Service
class Welcome {

  private final OneTimeLinks links;
  private final AccountStore accounts;
  private final People people;
  private final Passwords passwords;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;

  Welcome(
      OneTimeLinks links,
      AccountStore accounts,
      People people,
      Passwords passwords,
      Sessions sessions,
      ApplicationEventPublisher events) {
    this.links = links;
    this.accounts = accounts;
    this.people = people;
    this.passwords = passwords;
    this.sessions = sessions;
    this.events = events;
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

  /** Makes the first administrator and signs them in; of two at once the second finds no link. */
  @Transactional
  Secret makeFirstAdministrator(Secret token, NewAccount account, String password) {
    accounts.lock();
    guest(token);
    var id = people.add(account, password);
    use(token);
    links.closeFirstDoor();
    return sessions.start(id);
  }

  /** Sets the password, ends every session of the account and begins one. */
  @Transactional
  Secret choosePassword(Secret token, String password) {
    var account = guest(token).orElseThrow(Welcome::noSuchLink);
    Passwords.fault(password, account.signInName()).ifPresent(Welcome::refuse);
    use(token);
    passwords.set(account.id(), password);
    sessions.endAll(account.id());
    events.publishEvent(AccountChanged.bySelf(Change.PASSWORD_SET, account));
    return sessions.start(account.id());
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
