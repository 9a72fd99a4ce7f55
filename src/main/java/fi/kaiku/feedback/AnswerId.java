package fi.kaiku.feedback;

import java.util.UUID;

/** One customer's answer. Made by the channel, so that the same customer has the same id again. */
public record AnswerId(UUID value) {}
