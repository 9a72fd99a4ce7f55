package fi.kaiku.invitation.rules;

import java.time.Instant;
import java.time.LocalDate;

/** One version of the county's rules; never changed once made. */
public record RuleSet(
    int version, LocalDate fromOn, Rules rules, String note, Instant createdAt, String createdBy) {}
