package fi.kaiku.people.welcome;

import fi.kaiku.access.Viewer;
import fi.kaiku.people.Account;
import fi.kaiku.people.AccountChanged;
import fi.kaiku.people.AccountChanged.Change;
import fi.kaiku.people.Secret;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.PublicUrl;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that let their holder choose a password, once. */
@Component
public class OneTimeLinks implements Erasure {

  private static final Duration LIFE = Duration.ofDays(7);

  private final OneTimeLinkStore store;
  private final PublicUrl url;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OneTimeLinks(
      OneTimeLinkStore store, PublicUrl url, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.url = url;
    this.events = events;
    this.clock = clock;
  }

  /** Whether an address that makes the first administrator is valid at the moment. */
  boolean firstDoorIsOpen() {
    return store.isForFirstAdministrator(clock.instant());
  }

  /** A fresh address that makes the first administrator; those before it open nothing any more. */
  @Transactional
  String forFirstAdministrator() {
    store.deleteForFirstAdministrator();
    var token = Secret.fresh("");
    store.insert(token, null, clock.instant().plus(LIFE));
    return address(token);
  }

  /** A fresh address for an account; the one before it opens nothing any more. */
  @Transactional
  public String forAccount(Account account, Viewer viewer) {
    events.publishEvent(AccountChanged.by(viewer, Change.ACCOUNT_LINK_MADE, account));
    return fresh(account);
  }

  /** The same, asked for by somebody at the machine itself. */
  @Transactional
  String forAccount(Account account) {
    var change = Change.ACCOUNT_LINK_MADE;
    events.publishEvent(AccountChanged.fromShell(change, account.id(), account.name()));
    return fresh(account);
  }

  private String fresh(Account account) {
    store.deleteOf(account.id());
    var token = Secret.fresh("");
    store.insert(token, account.id(), clock.instant().plus(LIFE));
    return address(token);
  }

  Optional<OneTimeLinkStore.Link> find(Secret token) {
    return store.find(token, clock.instant());
  }

  boolean use(Secret token) {
    return store.use(token, clock.instant());
  }

  void closeFirstDoor() {
    store.deleteForFirstAdministrator();
  }

  private String address(Secret token) {
    return url.of("/welcome/" + token.text());
  }

  @Override
  public String what() {
    return "one-time links that are used or too old";
  }

  @Override
  public int erase() {
    return store.deleteOld(clock.instant());
  }
}
