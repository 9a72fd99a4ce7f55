package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.access.Public;
import fi.kaiku.channel.kiosk.DeviceCall;
import fi.kaiku.channel.kiosk.DeviceId;
import fi.kaiku.channel.kiosk.Devices;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers of tablets and button boxes: docs/integrations/devices.md. */
@RestController
class DeviceAnswersController {

  private final Devices devices;
  private final DeviceAnswers answers;

  DeviceAnswersController(Devices devices, DeviceAnswers answers) {
    this.devices = devices;
    this.answers = answers;
  }

  @Operation(
      operationId = "sendDeviceAnswers",
      summary = "Stores the answers of a device, 500 at most, each once by the id it brings",
      description = "The device's own key opens it; no permission of an account or a key does")
  @PostMapping(
      path = "/api/v1/devices/{device}/answers",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Public("the device's own key is asked for in the call")
  BatchAnswer receive(@PathVariable DeviceId device, HttpServletRequest request, Locale language)
      throws IOException {
    var known = devices.knownBy(device, DeviceCall.key(request));
    return answers.take(known, DeviceBatch.of(DeviceCall.object(request)), language);
  }
}
