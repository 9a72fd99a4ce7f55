package fi.kaiku.sms.smpp;

import java.time.Instant;

/**
 * A message that the operator took: it will reach its phone, answered or not.
 *
 * @param sequenceNumber what the sender gave it, counting up
 */
public record Taken(
    String id,
    int sequenceNumber,
    String phone,
    String sender,
    String text,
    int parts,
    Instant at) {}
