package fi.kaiku.sms.smpp;

import java.time.Instant;

/** A message that the operator took: it will reach its phone, answered or not. */
public record Taken(String id, String phone, String sender, String text, int parts, Instant at) {}
