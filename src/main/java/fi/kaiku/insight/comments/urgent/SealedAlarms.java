package fi.kaiku.insight.comments.urgent;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
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
    return sealing.sealFilled(JSON.writeValueAsBytes(alarm), BLOCK);
  }

  Alarm open(Sealed sealed) {
    return JSON.readValue(sealing.open(sealed), Alarm.class);
  }
}
