package fi.kaiku.feedback;

import fi.kaiku.platform.Sealed;

/** An answer among those that wait, and the very form in which it was found there. */
public record Waiting(AnswerId id, Sealed sealed, WholeAnswer answer) {}
