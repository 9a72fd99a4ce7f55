package fi.kaiku.sms;

import fi.kaiku.organization.ServiceId;
import fi.kaiku.platform.Sealed;
import java.util.UUID;

/** Whoever talks with customers by message: what they reply is read there first. */
public interface Correspondent {

  /** Whether something is awaited of a number, or was until lately. */
  boolean awaits(UUID phoneKey);

  /** Reads a whole reply, in the caller's transaction. The same reply may come twice. */
  Hearing hear(Heard reply);

  /**
   * A whole reply that is no refusal.
   *
   * @param phone the sealed E.164 number
   */
  record Heard(UUID phoneKey, Sealed phone, String text) {
    @Override
    public String toString() {
      return "Heard";
    }
  }

  /** What became of a reply. */
  sealed interface Hearing {

    /** Nobody needs to look at it. */
    record Understood() implements Hearing {}

    /** Somebody has to read it: it could not be understood. */
    record Puzzling(ServiceId service) implements Hearing {}

    /** Nothing was awaited of the number. */
    record NotAwaited() implements Hearing {}
  }
}
