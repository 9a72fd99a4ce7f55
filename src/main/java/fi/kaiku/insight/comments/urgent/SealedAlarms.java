package fi.kaiku.insight.comments.urgent;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals alarms with the county's key, filled up so that the length tells little. */
@Component
class SealedAlarms {

  /** Bytes. */
  private static final int BLOCK = 2048;

  private static final JsonMapper JSON = new JsonMapper();

  private final Sealing sealing;

  SealedAlarms(Sealing sealing) {
    this.sealing = sealing;
  }

  Sealed seal(Alarm alarm) {
    var json = JSON.writeValueAsBytes(alarm);
    var blocks = (json.length + BLOCK - 1) / BLOCK;
    var filled = Arrays.copyOf(json, blocks * BLOCK);
    Arrays.fill(filled, json.length, filled.length, (byte) ' ');
    return sealing.seal(filled);
  }

  Alarm open(Sealed sealed) {
    return JSON.readValue(sealing.open(sealed), Alarm.class);
  }
}
