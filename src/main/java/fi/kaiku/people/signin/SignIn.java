package fi.kaiku.people.signin;

import fi.kaiku.people.AccountChanged;
import fi.kaiku.people.AccountChanged.Change;
import fi.kaiku.people.AccountStore;
import fi.kaiku.people.PasswordStore;
import fi.kaiku.people.Passwords;
import fi.kaiku.people.SignInName;
import fi.kaiku.people.TooBusy;
import fi.kaiku.people.doorkeeper.Doorkeeper;
import fi.kaiku.people.doorkeeper.Entrance;
import fi.kaiku.people.doorkeeper.Lane;
import fi.kaiku.people.doorkeeper.SignedIn;
import fi.kaiku.people.doorkeeper.StrangerRefused.Tried;
import fi.kaiku.people.doorkeeper.Strangers;
import fi.kaiku.people.doorkeeper.Visitor;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in whoever knows the password, and slows down whoever guesses. */
@Component
class SignIn {

  /** How a try ends. */
  sealed interface Answer {}

  record In(SignedIn keys) implements Answer {}

  /** The name or the password is wrong, or the account is closed. */
  record Wrong() implements Answer {}

  /**
   * Nobody looked at the password.
   *
   * @param message the key of the text that says why
   */
  record Later(String message, Duration pause) implements Answer {}

  private record Try(
      SignInName name,
      String password,
      Visitor visitor,
      Optional<PasswordStore.Lock> lock,
      Lane lane) {}

  private static final Later FROM_THERE =
      new Later("people.sign-in.fault.slow", Duration.ofMinutes(1));
  private static final Later THIS_NAME =
      new Later("people.sign-in.fault.wait", Duration.ofMinutes(1));
  private static final Later BUSY = new Later("people.sign-in.fault.busy", Duration.ofSeconds(10));

  private final AccountStore accounts;
  private final PasswordStore store;
  private final Passwords passwords;
  private final Doorkeeper doorkeeper;
  private final Entrance entrance;
  private final Strangers strangers;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  SignIn(
      AccountStore accounts,
      PasswordStore store,
      Passwords passwords,
      Doorkeeper doorkeeper,
      Entrance entrance,
      Strangers strangers,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.store = store;
    this.passwords = passwords;
    this.doorkeeper = doorkeeper;
    this.entrance = entrance;
    this.strangers = strangers;
    this.events = events;
    this.transaction = transaction;
  }

  Answer attempt(SignInName name, String password, Visitor visitor) {
    var lock = store.find(name);
    var lane = doorkeeper.lane(lock, visitor);
    if (!doorkeeper.letsThrough(lane)) {
      return FROM_THERE;
    }
    var answer = judge(new Try(name, password, visitor, lock, lane));
    if (!(answer instanceof Wrong)) {
      doorkeeper.noGuess(lane);
    }
    return answer;
  }

  private Answer judge(Try one) {
    try (var turn = passwords.turn()) {
      if (!doorkeeper.mayTry(one.name(), one.lane())) {
        return THIS_NAME;
      }
      var right = passwords.matches(one.password(), one.lock(), turn);
      var open = one.lock().filter(found -> right && found.open());
      return Objects.requireNonNull(
          transaction.execute(_ -> open.isPresent() ? in(one, open.get()) : wrong(one)));
    } catch (TooBusy busy) {
      return BUSY;
    }
  }

  private Answer in(Try one, PasswordStore.Lock lock) {
    doorkeeper.right(one.name(), one.lane());
    tell(Change.SIGNED_IN, lock);
    return new In(entrance.enter(lock.account(), one.visitor()));
  }

  private Answer wrong(Try one) {
    one.lock()
        .ifPresentOrElse(
            lock -> tell(Change.SIGN_IN_REFUSED, lock), () -> strangers.refused(Tried.NAME));
    return new Wrong();
  }

  private void tell(Change change, PasswordStore.Lock lock) {
    accounts
        .find(lock.account())
        .ifPresent(account -> events.publishEvent(AccountChanged.bySelf(change, account)));
  }
}
