package fi.kaiku.people.doorkeeper;

import fi.kaiku.access.StaffId;
import fi.kaiku.people.Secret;
import fi.kaiku.platform.Erasure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The browsers that each has signed in with; several people may share one. */
@Component
public class KnownBrowsers implements Erasure {

  /** How long a browser is known after it was last signed in with. */
  public static final Duration KNOWN = Duration.ofDays(180);

  private final KnownBrowserStore store;
  private final Clock clock;

  KnownBrowsers(KnownBrowserStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The browser, when this account has signed in with it. */
  Optional<Secret> known(Optional<Secret> browser, StaffId account) {
    return browser.filter(secret -> store.isKnown(secret, account, since()));
  }

  /** Knows the browser from now on; a browser that nobody has signed in with is given a secret. */
  Secret remember(Optional<Secret> browser, StaffId account) {
    var secret =
        browser.filter(given -> store.isKnown(given, since())).orElseGet(() -> Secret.fresh(""));
    store.remember(secret, account, clock.instant());
    return secret;
  }

  void forget(StaffId account) {
    store.forget(account);
  }

  @Override
  public String what() {
    return "browsers that nobody signs in with any more";
  }

  @Override
  public int erase() {
    return store.deleteUnseen(since());
  }

  private Instant since() {
    return clock.instant().minus(KNOWN);
  }
}
