package fi.kaiku.people;

import fi.kaiku.access.Viewer;
import fi.kaiku.people.AccountChanged.Change;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account. */
@Service
class Me {

  private final AccountStore accounts;
  private final PasswordStore store;
  private final Passwords passwords;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;

  Me(
      AccountStore accounts,
      PasswordStore store,
      Passwords passwords,
      Sessions sessions,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.store = store;
    this.passwords = passwords;
    this.sessions = sessions;
    this.events = events;
  }

  @Transactional
  void speak(Language language, Viewer viewer) {
    accounts.setLanguage(viewer.staff(), language);
  }

  /**
   * Sets a new password, ends every session of the account and begins a new one.
   *
   * @throws BadInput when the present password is wrong or the new one too short
   */
  @Transactional
  Secret changePassword(String present, String wanted, Account account) {
    if (!passwords.matches(present, store.find(account.signInName()))) {
      throw new BadInput(Fault.of("present", "people.me.fault.present"));
    }
    Passwords.fault(wanted, account.signInName()).ifPresent(Me::refuse);
    passwords.set(account.id(), wanted);
    sessions.endAll(account.id());
    events.publishEvent(AccountChanged.bySelf(Change.PASSWORD_SET, account));
    return sessions.start(account.id());
  }

  private static void refuse(Fault fault) {
    throw new BadInput(fault);
  }
}
