package fi.kaiku.invitation.trial;

import fi.kaiku.invitation.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on an encounter in earnest, for comparing with other rules.
 *
 * @param unit none when the register does not know it
 */
record PastDecision(
    UUID encounter, LocalDate visitOn, @Nullable UUID unit, Outcome outcome, Instant decidedAt) {}
