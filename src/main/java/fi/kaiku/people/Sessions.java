package fi.kaiku.people;

import fi.kaiku.access.StaffId;
import fi.kaiku.platform.Erasure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who is signed in: rows in the database, so any node knows and a restart forgets nobody. */
@Service
public class Sessions implements Erasure {

  /** However busy, a session ends after a long working day. */
  private static final Duration LONGEST = Duration.ofHours(12);

  private static final Secret NONE = new Secret("");

  private final SessionStore store;
  private final Duration idle;
  private final Clock clock;

  Sessions(SessionStore store, PeopleSettings settings, Clock clock) {
    this.store = store;
    this.idle = settings.idle();
    this.clock = clock;
  }

  public Secret start(StaffId account) {
    var token = Secret.fresh("");
    var now = clock.instant();
    store.insert(token, account, now, now.plus(LONGEST));
    return token;
  }

  public Optional<Account> account(Secret token) {
    var now = clock.instant();
    var account = store.account(token, now, idleSince());
    account.ifPresent(_ -> store.seen(token, now));
    return account;
  }

  /** Where somebody is signed in now; one of them is the browser that asks. */
  public List<SessionRow> of(StaffId account, Optional<Secret> asking) {
    return store.of(account, asking.orElse(NONE), clock.instant(), idleSince());
  }

  public void end(Secret token) {
    store.delete(token);
  }

  public void endAll(StaffId account) {
    store.deleteAll(account);
  }

  @Override
  public String what() {
    return "sessions that have ended";
  }

  @Override
  public int erase() {
    return store.deleteExpired(clock.instant(), idleSince());
  }

  private Instant idleSince() {
    return clock.instant().minus(idle);
  }
}
