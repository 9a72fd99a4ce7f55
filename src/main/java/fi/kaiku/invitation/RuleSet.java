package fi.kaiku.invitation;

import java.time.Instant;
import java.time.LocalDate;

/** One version of the county's rules; never changed once made. */
record RuleSet(
    int version, LocalDate fromOn, Rules rules, String note, Instant createdAt, String createdBy) {}
