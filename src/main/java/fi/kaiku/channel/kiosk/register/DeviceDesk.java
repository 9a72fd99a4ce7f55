package fi.kaiku.channel.kiosk.register;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.Device.Setup;
import fi.kaiku.channel.kiosk.DeviceId;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.Pin;
import fi.kaiku.channel.kiosk.register.DeviceForm.Offered;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what staff have filled in, and has it done. */
@Component
class DeviceDesk {

  private final Devices devices;
  private final Organization organization;
  private final Questionnaires questionnaires;

  DeviceDesk(Devices devices, Organization organization, Questionnaires questionnaires) {
    this.devices = devices;
    this.organization = organization;
    this.questionnaires = questionnaires;
  }

  /**
   * Adds a device.
   *
   * @throws BadInput naming every field that is wrong
   */
  Device add(DeviceForm form, Viewer viewer) {
    var faults = new ArrayList<Fault>();
    var setup = collect(faults, () -> form.setup(offered(viewer, null)));
    var pin = collect(faults, () -> Pin.of(form.digits()));
    if (setup == null || pin == null) {
      throw new BadInput(faults);
    }
    return devices.add(setup, pin, viewer);
  }

  /**
   * Changes a device; without digits it keeps its PIN.
   *
   * @throws BadInput naming every field that is wrong
   */
  void change(DeviceId id, DeviceForm form, Viewer viewer) {
    var before = devices.device(id, viewer).setup();
    var faults = new ArrayList<Fault>();
    var setup = collect(faults, () -> form.setup(offered(viewer, before)));
    var pin = form.digits().isEmpty() ? null : collect(faults, () -> Pin.of(form.digits()));
    if (setup == null || !faults.isEmpty()) {
      throw new BadInput(faults);
    }
    devices.change(id, setup, pin, viewer);
  }

  private static <T> @Nullable T collect(List<Fault> faults, Supplier<T> read) {
    try {
      return read.get();
    } catch (BadInput bad) {
      faults.addAll(bad.faults());
      return null;
    }
  }

  private Offered offered(Viewer viewer, @Nullable Setup before) {
    var units = units(viewer).stream().map(unit -> unit.id().value()).collect(Collectors.toSet());
    var codes = questionnaires.all().stream().map(Questionnaire::code).collect(Collectors.toSet());
    if (before != null) {
      units.add(before.unit().value());
      codes.add(before.questionnaire());
    }
    return new Offered(units, codes);
  }

  /** Those where a viewer may put up a device. */
  List<Unit> units(Viewer viewer) {
    return organization.units().stream()
        .filter(unit -> viewer.reach().includes(unit.id().value()))
        .toList();
  }

  /** The names of units in reach, by id. */
  List<Questionnaire> questionnaires() {
    return questionnaires.all();
  }

  /** The unit of a device. */
  Unit unit(UUID id) {
    return organization.units().stream()
        .filter(unit -> unit.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
