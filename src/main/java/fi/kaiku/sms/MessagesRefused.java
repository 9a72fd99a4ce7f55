package fi.kaiku.sms;

import java.util.Set;
import java.util.UUID;

/**
 * The operator has refused messages for good, so nobody has been contacted.
 *
 * @param references what the messages were about
 */
public record MessagesRefused(Set<UUID> references) {}
