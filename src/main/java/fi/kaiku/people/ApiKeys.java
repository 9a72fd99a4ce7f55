package fi.kaiku.people;

import fi.kaiku.access.Permission;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.people.KeyChanged.Change;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.PlainText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys that systems call the API with. */
@Service
public class ApiKeys {

  /** What the API offers; the rest is for people. */
  public static final List<Permission> OFFERED =
      List.of(
          Permission.SEND_ENCOUNTERS,
          Permission.READ_FIGURES,
          Permission.READ_ANSWERS,
          Permission.READ_COMMENTS);

  private static final int LONGEST_NAME = 80;

  private final ApiKeyStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApiKeys(ApiKeyStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds a key from the shell and returns it, the only time it is to be seen.
   *
   * @throws BadInput when the name is taken or too long, or the key would open nothing
   */
  @Transactional
  public String add(String name, Set<Permission> permissions) {
    return add(name, permissions, null, "./kaiku").text();
  }

  @Transactional
  public Secret add(String name, Set<Permission> permissions, Viewer viewer) {
    return add(name, permissions, viewer.staff().value(), viewer.name());
  }

  private Secret add(
      String name, Set<Permission> permissions, @Nullable UUID actorId, String actor) {
    var trimmed = PlainText.of(name);
    check(trimmed, permissions);
    var secret = Secret.fresh("kaiku_");
    var now = clock.instant();
    var id = new StaffId(UUID.randomUUID());
    store.insert(new ApiKey(id, trimmed, permissions, now, null, false), secret, now);
    events.publishEvent(new KeyChanged(actorId, actor, Change.ADDED, trimmed));
    return secret;
  }

  private void check(String name, Set<Permission> permissions) {
    if (name.isEmpty() || !SignInName.isPlain(name) || name.length() > LONGEST_NAME) {
      throw new BadInput(Fault.of("name", "people.keys.fault.name", "" + LONGEST_NAME));
    }
    if (store.isTaken(name)) {
      throw new BadInput(Fault.of("name", "people.keys.fault.taken"));
    }
    if (permissions.isEmpty() || !OFFERED.containsAll(permissions)) {
      throw new BadInput(Fault.of("may", "people.keys.fault.nothing"));
    }
  }

  public List<ApiKey> all() {
    return store.all();
  }

  @Transactional
  public void revoke(StaffId id, Viewer viewer) {
    var key = store.find(id).orElseThrow(() -> new NotFound("no key " + id.value()));
    if (!key.revoked()) {
      store.revoke(id, clock.instant());
      events.publishEvent(
          new KeyChanged(viewer.staff().value(), viewer.name(), Change.REVOKED, key.name()));
    }
  }

  /** The viewer that a key stands for, if it is a key in use. */
  public Optional<Viewer> viewer(Secret secret) {
    var key = store.inUse(secret);
    key.ifPresent(used -> noteUse(used));
    return key.map(ApiKey::viewer);
  }

  private void noteUse(ApiKey key) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!today.equals(key.lastUsedOn())) {
      store.usedOn(key.id(), today);
    }
  }
}
