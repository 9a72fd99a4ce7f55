package fi.kaiku.insight.comments.reading;

import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * By what the alarm of an answer is known. Without the county's key nobody can tell whose it is: it
 * is stored when the customer writes, and when that was must not lead to the answer.
 */
@Component
public class AlarmKeys {

  private final Sealing sealing;

  AlarmKeys(Sealing sealing) {
    this.sealing = sealing;
  }

  /**
   * The same for the same answer.
   *
   * @param appears the id under which it appears
   */
  public UUID of(UUID appears) {
    return sealing.fingerprint(Purpose.ALARM, appears.toString());
  }
}
