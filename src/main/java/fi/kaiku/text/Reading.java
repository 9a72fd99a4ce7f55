package fi.kaiku.text;

import java.util.List;

/**
 * What a reader makes of a comment.
 *
 * @param isRead false when the reader gave up; all else says nothing then
 * @param language of the text itself
 * @param fromText the attitude that the words alone show
 * @param overall the attitude with the score taken into account
 * @param themes each with a sign at most once
 * @param version of the reader
 */
public record Reading(
    boolean isRead,
    Tongue language,
    Attitude fromText,
    Attitude overall,
    List<ThemeMark> themes,
    Urgency urgency,
    MaskedText masked,
    String version) {

  public Reading {
    themes = List.copyOf(themes);
  }

  /** Of a comment that could not be read. What could not be masked is hidden whole. */
  static Reading givenUp(MaskedText masked, String version) {
    return new Reading(
        false,
        Tongue.OTHER,
        Attitude.NEUTRAL,
        Attitude.NEUTRAL,
        List.of(),
        Urgency.NOTHING,
        masked,
        version);
  }
}
