package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.anonymity.Whereabouts;

/**
 * An answer that may appear.
 *
 * @param place its unit or a pool
 * @param told its kind and profession, as far as they are told
 */
public record Appearing(Waiting waiting, Whereabouts place, Traits told) {}
