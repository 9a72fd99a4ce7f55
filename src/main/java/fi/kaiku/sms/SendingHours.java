package fi.kaiku.sms;

import java.time.Instant;

/** When messages may leave at all: the county's hours of the day, weekdays and holidays. */
public interface SendingHours {

  boolean open(Instant moment);
}
