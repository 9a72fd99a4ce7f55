package fi.kaiku.followup;

import java.time.LocalDate;

/**
 * A step of an improvement.
 *
 * @param from the version that whoever asks has seen
 * @param on the day on which it happened: today or earlier, and not before the last step; into use,
 *     the day from which its effect is told
 */
public record ImprovementMove(ImprovementState to, LocalDate on, int from) {}
