package fi.kaiku.channel.kiosk.register;

import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.Device.Height;
import fi.kaiku.channel.kiosk.Device.Setup;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a device sends, and shows again when something is wrong.
 *
 * @param pin never shown again
 */
record DeviceForm(
    @Nullable String name,
    @Nullable UUID unit,
    @Nullable String questionnaire,
    @Nullable String pin,
    @Nullable Height height) {

  static final DeviceForm EMPTY = new DeviceForm("", null, "kiosk", "", Height.USUAL);

  private static final int LONGEST_NAME = 80;

  static DeviceForm of(Device device) {
    var setup = device.setup();
    return new DeviceForm(
        setup.name(), setup.unit().value(), setup.questionnaire(), "", setup.height());
  }

  /** What there is to choose from. */
  record Offered(Set<UUID> units, Set<String> questionnaires) {}

  /**
   * The device as the form wants it.
   *
   * @throws BadInput naming every field that is wrong
   */
  Setup setup(Offered offered) {
    var faults = new ArrayList<Fault>();
    var text = PlainText.of(Objects.requireNonNullElse(name, ""));
    if (text.isEmpty() || text.length() > LONGEST_NAME) {
      faults.add(Fault.of("name", "kiosk.fault.name", "" + LONGEST_NAME));
    }
    if (unit == null || !offered.units().contains(unit)) {
      faults.add(Fault.of("unit", "kiosk.fault.unit"));
    }
    if (questionnaire == null || !offered.questionnaires().contains(questionnaire)) {
      faults.add(Fault.of("questionnaire", "kiosk.fault.questionnaire"));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return new Setup(
        text,
        new UnitId(Objects.requireNonNull(unit)),
        Objects.requireNonNull(questionnaire),
        Objects.requireNonNullElse(height, Height.USUAL));
  }

  /** The digits typed, without space around them; empty for none. */
  String digits() {
    return Objects.requireNonNullElse(pin, "").strip();
  }

  @Override
  public String toString() {
    return "DeviceForm";
  }
}
