package fi.kaiku.audit;

import java.time.Instant;

/** One line of the audit log: who did what to what, and when. */
record Entry(long id, Instant at, String actor, String action, String subject) {}
