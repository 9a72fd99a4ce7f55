package fi.kaiku.people.doorkeeper;

import fi.kaiku.people.SignInName;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down whoever guesses the password of one name, in their own lane, and all strangers to it
 * together. A try is counted before anybody looks at the password, so that many at once are no more
 * than one after the other. Names that nobody has are counted too, or the wait would tell who has
 * an account.
 */
@Component
public class Guesses implements Erasure {

  /** The last try in a lane before each further one waits, twice as long as the one before. */
  public static final int PATIENCE = 5;

  /** The same for strangers together, wherever they come from. */
  public static final int PATIENCE_WITH_STRANGERS = 50;

  private static final String STRANGERS = "strangers";
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final GuessStore store;
  private final Sealing sealing;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Guesses(GuessStore store, Sealing sealing, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.sealing = sealing;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Whether a password may be looked at now; it counts as a wrong one until it was right. */
  public boolean mayTry(SignInName name, Lane lane) {
    var may =
        transaction.execute(
            status -> {
              var reserved = reserve(name, lane);
              if (!reserved) {
                status.setRollbackOnly();
              }
              return reserved;
            });
    return Boolean.TRUE.equals(may);
  }

  private boolean reserve(SignInName name, Lane lane) {
    var now = clock.instant();
    return store.reserve(key(name), key(lane.text()), PATIENCE, now)
        && (!(lane instanceof Lane.Stranger)
            || store.reserve(key(name), key(STRANGERS), PATIENCE_WITH_STRANGERS, now));
  }

  /** The password was right: the lane begins anew, and strangers together have one try back. */
  public void right(SignInName name, Lane lane) {
    store.forget(key(name), key(lane.text()));
    if (lane instanceof Lane.Stranger) {
      store.giveBack(key(name), key(STRANGERS));
    }
  }

  /** There is a new password: nobody has guessed at it yet. */
  public void forget(SignInName name) {
    store.forgetAll(key(name));
  }

  private UUID key(SignInName name) {
    return key("name " + name.text().toLowerCase(Locale.ROOT));
  }

  private UUID key(String text) {
    return sealing.fingerprint(Purpose.SIGN_IN, text);
  }

  @Override
  public String what() {
    return "wrong passwords of the days before";
  }

  @Override
  public int erase() {
    return store.deleteBefore(clock.instant().minus(REMEMBERED));
  }
}
