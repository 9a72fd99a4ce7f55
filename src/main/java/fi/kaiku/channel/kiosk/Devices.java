package fi.kaiku.channel.kiosk;

import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.kiosk.Device.Heard;
import fi.kaiku.channel.kiosk.Device.Setup;
import fi.kaiku.channel.kiosk.DeviceChanged.Change;
import fi.kaiku.organization.MergedReach;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county's devices: made and changed by staff, known again by their key. */
@Service
public class Devices {

  private final DeviceStore store;
  private final MergedReach reach;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Devices(DeviceStore store, MergedReach reach, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.reach = reach;
    this.events = events;
    this.clock = clock;
  }

  public List<Device> in(Reach reach) {
    return store.in(reach);
  }

  /** Those of a viewer's units, and of units that were merged into them. */
  public List<Device> of(Viewer viewer) {
    return store.in(reach.of(viewer));
  }

  /**
   * One device.
   *
   * @throws NotFound when there is none in reach
   */
  public Device device(DeviceId id, Viewer viewer) {
    return store
        .find(id, reach.of(viewer))
        .orElseThrow(() -> new NotFound("no device " + id.value() + " in reach"));
  }

  /**
   * The device that holds a key.
   *
   * @throws StrangeDevice when the key is another one's, or nobody's any more
   */
  public Device knownBy(DeviceId id, DeviceKey key) {
    return store.find(id, key).orElseThrow(StrangeDevice::new);
  }

  /** All places where a device has stood, the latest first; at least one. */
  public List<DevicePlace> places(DeviceId id) {
    return store.places(id);
  }

  /**
   * Adds a device that nobody holds the key of yet.
   *
   * @throws BadInput when another one has its name
   */
  @Transactional
  public Device add(Setup setup, Pin pin, Viewer viewer) {
    var now = clock.instant();
    var unheard = new Heard(null, null, 0, 0, "");
    var device = new Device(DeviceId.fresh(), setup, pin, now, null, unheard);
    refuseTaken(setup, device.id());
    store.insert(device);
    store.stands(device.id(), new DevicePlace(now, setup.unit(), setup.questionnaire()));
    events.publishEvent(DeviceChanged.by(viewer, Change.DEVICE_ADDED, device));
    return device;
  }

  /**
   * Changes a device. Answers that wait on it belong to where it stood when they were given.
   *
   * @param pin the new one; null leaves the one it has
   * @throws BadInput when another device has its name
   */
  @Transactional
  public void change(DeviceId id, Setup setup, @Nullable Pin pin, Viewer viewer) {
    var before = device(id, viewer);
    refuseTaken(setup, id);
    var after =
        new Device(
            id,
            setup,
            pin == null ? before.pin() : pin,
            before.madeAt(),
            before.pairedAt(),
            before.heard());
    store.update(after);
    if (!standsAlike(before.setup(), setup)) {
      store.stands(id, new DevicePlace(clock.instant(), setup.unit(), setup.questionnaire()));
    }
    events.publishEvent(DeviceChanged.by(viewer, Change.DEVICE_CHANGED, after));
  }

  private static boolean standsAlike(Setup one, Setup other) {
    return one.unit().equals(other.unit()) && one.questionnaire().equals(other.questionnaire());
  }

  /** The key that a tablet holds opens nothing any more. */
  @Transactional
  public void unpair(DeviceId id, Viewer viewer) {
    var device = device(id, viewer);
    if (store.unpair(id)) {
      events.publishEvent(DeviceChanged.by(viewer, Change.DEVICE_UNPAIRED, device));
    }
  }

  /** A device has told of itself. */
  public void heard(DeviceId id, Heard heard) {
    store.heard(id, heard);
  }

  private void refuseTaken(Setup setup, DeviceId id) {
    if (store.isTaken(setup.name(), id)) {
      throw new BadInput(Fault.of("name", "kiosk.fault.taken"));
    }
  }
}
