package fi.kaiku.channel.kiosk.tablet;

import fi.kaiku.access.Public;
import fi.kaiku.channel.kiosk.DeviceCall;
import fi.kaiku.channel.kiosk.DeviceCallRefused;
import fi.kaiku.channel.kiosk.DeviceId;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.PairingCode;
import fi.kaiku.channel.kiosk.Pairings;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pairing, and what a device tells of itself every three minutes. */
@RestController
class TabletController {

  private final Devices devices;
  private final Pairings pairings;
  private final Telling telling;
  private final Clock clock;

  TabletController(Devices devices, Pairings pairings, Telling telling, Clock clock) {
    this.devices = devices;
    this.pairings = pairings;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * What a device is told when it has been paired.
   *
   * @param key the only time it is to be seen
   */
  record NewlyPaired(String device, String key, Told told) {}

  @Operation(
      operationId = "pairDevice",
      summary = "Gives the device that a code is for its key: {\"code\": \"K7PQ-3XNM\"}",
      description = "The code that a device shows opens it; no permission is asked for")
  @PostMapping(
      path = "/api/v1/devices/pairings",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Public("whoever knows a code that staff have just made")
  NewlyPaired pair(HttpServletRequest request) throws IOException {
    var code = DeviceCall.object(request).path("code");
    if (!code.isString()) {
      throw new DeviceCallRefused(HttpStatus.BAD_REQUEST, "no-code", "code");
    }
    var paired = pairings.pair(PairingCode.typed(code.asString()), request.getRemoteAddr());
    var device = paired.device();
    return new NewlyPaired(device.id().value().toString(), paired.key().text(), telling.of(device));
  }

  @Operation(
      operationId = "tellOfDevice",
      summary = "Takes in how a device is: queue, refused, battery (per cent) and version",
      description = "The device's own key opens it; no permission of an account or a key does")
  @PostMapping(
      path = "/api/v1/devices/{device}/heartbeats",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Public("the device's own key is asked for in the call")
  Told heard(@PathVariable DeviceId device, HttpServletRequest request) throws IOException {
    var known = devices.knownBy(device, DeviceCall.key(request));
    devices.heard(device, Heartbeat.read(DeviceCall.object(request), clock.instant()));
    return telling.of(known);
  }
}
