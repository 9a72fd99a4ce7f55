package fi.kaiku.people;

import fi.kaiku.people.AccountChanged.Change;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in whoever knows the password, and slows down whoever guesses. */
@Component
class SignIn {

  /** So many wrong passwords in a row lock the account; each further one twice as long. */
  private static final int PATIENCE = 5;

  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 4;

  private final AccountStore accounts;
  private final PasswordStore store;
  private final Passwords passwords;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SignIn(
      AccountStore accounts,
      PasswordStore store,
      Passwords passwords,
      Sessions sessions,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.store = store;
    this.passwords = passwords;
    this.sessions = sessions;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The new session; none for a wrong name or password, a locked or a disabled account. */
  Optional<Secret> attempt(String signInName, String password) {
    var lock = store.find(signInName.strip());
    var right = passwords.matches(password, lock);
    return lock.flatMap(
        found -> transaction.execute(_ -> right && isOpen(found) ? in(found) : out(found)));
  }

  private boolean isOpen(PasswordStore.Lock lock) {
    return lock.open() && !lock.isLocked(clock.instant());
  }

  private Optional<Secret> in(PasswordStore.Lock lock) {
    store.succeeded(lock.account());
    tell(Change.SIGNED_IN, lock);
    return Optional.of(sessions.start(lock.account()));
  }

  private Optional<Secret> out(PasswordStore.Lock lock) {
    if (!lock.isLocked(clock.instant())) {
      var over = store.failed(lock.account()) - PATIENCE;
      if (over >= 0) {
        var doubled = FIRST_LOCK.multipliedBy(1L << Math.min(over, MOST_DOUBLINGS));
        store.lockUntil(lock.account(), clock.instant().plus(doubled));
      }
    }
    tell(Change.SIGN_IN_REFUSED, lock);
    return Optional.empty();
  }

  private void tell(Change change, PasswordStore.Lock lock) {
    accounts
        .find(lock.account())
        .ifPresent(account -> events.publishEvent(AccountChanged.bySelf(change, account)));
  }
}
