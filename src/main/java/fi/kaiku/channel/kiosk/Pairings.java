package fi.kaiku.channel.kiosk;

import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.TooManyGuesses;
import fi.kaiku.channel.kiosk.CodeRefused.Reason;
import fi.kaiku.channel.kiosk.DeviceChanged.Change;
import fi.kaiku.platform.Erasure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a device its key, to whoever types a code that staff have just made. */
@Service
public class Pairings implements Erasure {

  private static final Duration LIFE = Duration.ofMinutes(30);

  /** So long somebody who types an old code is told that it is old. */
  private static final Duration REMEMBERED = Duration.ofDays(7);

  private final Devices devices;
  private final DeviceStore store;
  private final PairingStore codes;
  private final Desk desk;

  Pairings(Devices devices, DeviceStore store, PairingStore codes, Desk desk) {
    this.devices = devices;
    this.store = store;
    this.codes = codes;
    this.desk = desk;
  }

  /** What else it takes. */
  @Component
  record Desk(CodeGuesses guesses, ApplicationEventPublisher events, Clock clock) {}

  /** A code and until when it can be typed. */
  public record Made(PairingCode code, Instant until) {}

  /** A device with the key that only it holds from now on. */
  public record Paired(Device device, DeviceKey key) {}

  /** A fresh code for a device; those made before open nothing any more. */
  @Transactional
  public Made code(DeviceId id, Viewer viewer) {
    var device = devices.device(id, viewer);
    var now = desk.clock().instant();
    var made = new Made(PairingCode.fresh(), now.plus(LIFE));
    codes.expire(id, now);
    codes.insert(made.code(), id, made.until());
    desk.events().publishEvent(DeviceChanged.by(viewer, Change.DEVICE_CODE_MADE, device));
    return made;
  }

  /**
   * Pairs whoever has typed a code. Whoever held the device's key before holds it no more.
   *
   * @throws CodeRefused when the code opens nothing
   * @throws TooManyGuesses when many that never were have been tried from the address, or by all
   */
  @Transactional(noRollbackFor = CodeRefused.class)
  public Paired pair(PairingCode code, String address) {
    var now = desk.clock().instant();
    desk.guesses().begin(address);
    var id = codes.use(code, now).orElseThrow(() -> refused(code, address));
    desk.guesses().wasNone();
    var key = DeviceKey.fresh();
    store.pair(id, key, now);
    var device = store.find(id, new Reach.WholeCounty()).orElseThrow();
    desk.events().publishEvent(DeviceChanged.onItself(Change.DEVICE_PAIRED, device));
    return new Paired(device, key);
  }

  private RuntimeException refused(PairingCode code, String address) {
    var used = codes.isUsed(code);
    if (used.isEmpty()) {
      desk.guesses().missed(address);
      return new CodeRefused(Reason.UNKNOWN);
    }
    desk.guesses().wasNone();
    return new CodeRefused(used.get() ? Reason.USED : Reason.EXPIRED);
  }

  @Override
  public String what() {
    return "pairing codes that nobody types any more";
  }

  @Override
  public int erase() {
    return codes.deleteExpiredBefore(desk.clock().instant().minus(REMEMBERED));
  }
}
