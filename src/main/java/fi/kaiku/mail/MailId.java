package fi.kaiku.mail;

import java.util.UUID;

/** Of a mail in the outbox; the Message-ID is made of it. */
public record MailId(UUID value) {}
