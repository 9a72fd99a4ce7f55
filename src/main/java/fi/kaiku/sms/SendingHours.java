package fi.kaiku.sms;

import java.time.Instant;

/** The county's hours for sending. */
public interface SendingHours {

  /** Whether a message may be handed to the operator at this instant. */
  boolean open(Instant now);
}
