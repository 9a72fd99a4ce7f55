package fi.kaiku.followup.urgent;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals stories with the county's key, filled up so that the length tells little. */
@Component
class SealedStories {

  /** Bytes. */
  private static final int BLOCK = 4096;

  private static final JsonMapper JSON = new JsonMapper();

  private final Sealing sealing;

  SealedStories(Sealing sealing) {
    this.sealing = sealing;
  }

  Sealed seal(AlertStory story) {
    return sealing.sealFilled(JSON.writeValueAsBytes(story), BLOCK);
  }

  AlertStory open(Sealed sealed) {
    return JSON.readValue(sealing.open(sealed), AlertStory.class);
  }

  /** The same for the same comment. */
  UUID key(AlertSubject.Kind kind, UUID subject) {
    return sealing.fingerprint(Purpose.ALARM, kind + " " + subject);
  }
}
