package fi.kaiku.encounter;

import java.util.List;

/**
 * What a source says of these encounters has changed (cancelled, non-disclosure, another number).
 * Published in the transaction of the change: whatever is planned for them must stop in it.
 */
public record EncountersChanged(List<EncounterId> encounters) {}
