package fi.kaiku.channel.kiosk;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.channel.kiosk.Device.Height;
import fi.kaiku.channel.kiosk.Device.Setup;
import fi.kaiku.organization.UnitId;
import java.util.UUID;

/** A device that has been put up and paired. Its PIN is 2468. */
public record GivenDevice(DeviceId id, DeviceKey key) {

  public static final String PIN = "2468";

  public static final GivenDevice NONE =
      new GivenDevice(new DeviceId(new UUID(0, 0)), new DeviceKey(""));

  /** Puts devices up. */
  public record Shop(Devices devices, Pairings pairings) {

    /** A device without a tablet, and the code that pairs one. */
    public PairingCode unpaired(String name, UnitId unit, String questionnaire) {
      var viewer = GivenViewer.administrator();
      var setup = new Setup(name, unit, questionnaire, Height.USUAL);
      return pairings.code(devices.add(setup, Pin.of(PIN), viewer).id(), viewer).code();
    }

    public GivenDevice paired(String name, UnitId unit, String questionnaire) {
      var paired = pairings.pair(unpaired(name, unit, questionnaire), "192.0.2.1");
      return new GivenDevice(paired.device().id(), paired.key());
    }
  }

  public String path(String end) {
    return "/api/v1/devices/" + id.value() + "/" + end;
  }

  /** As a header. */
  public String bearer() {
    return "Bearer " + key.text();
  }
}
