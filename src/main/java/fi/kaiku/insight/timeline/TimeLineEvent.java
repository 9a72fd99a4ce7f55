package fi.kaiku.insight.timeline;

import java.time.LocalDate;

/**
 * Something that was done and may have changed the scores, such as an improvement taken into use.
 *
 * @param text a few words, as they stand above the picture
 */
public record TimeLineEvent(LocalDate on, String text) {}
