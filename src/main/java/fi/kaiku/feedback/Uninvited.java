package fi.kaiku.feedback;

/** An answer of somebody whom nobody invited, and where it was given. */
public record Uninvited(AnswerId id, Occasion occasion, Given given) {}
