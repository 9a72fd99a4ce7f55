package fi.kaiku.people.doorkeeper;

import fi.kaiku.people.PasswordStore;
import fi.kaiku.people.SignInName;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in which lane somebody tries to sign in, and whether they may try now. */
@Component
public class Doorkeeper {

  private final SignInThrottle throttle;
  private final Guesses guesses;
  private final KnownBrowsers browsers;

  Doorkeeper(SignInThrottle throttle, Guesses guesses, KnownBrowsers browsers) {
    this.throttle = throttle;
    this.guesses = guesses;
    this.browsers = browsers;
  }

  public Lane lane(Optional<PasswordStore.Lock> lock, Visitor visitor) {
    return lock.flatMap(found -> browsers.known(visitor.browser(), found.account()))
        .<Lane>map(Lane.Known::new)
        .orElseGet(() -> new Lane.Stranger(visitor.network()));
  }

  /** Whether so little has been guessed from there that one more try is all right. */
  public boolean letsThrough(Lane lane) {
    return !(lane instanceof Lane.Stranger(var network)) || throttle.allows(network);
  }

  /** What was let through was no guess. */
  public void noGuess(Lane lane) {
    if (lane instanceof Lane.Stranger(var network)) {
      throttle.giveBack(network);
    }
  }

  /** Whether so little has been guessed of this name that one more try is all right. */
  public boolean mayTry(SignInName name, Lane lane) {
    return guesses.mayTry(name, lane);
  }

  public void right(SignInName name, Lane lane) {
    guesses.right(name, lane);
  }
}
