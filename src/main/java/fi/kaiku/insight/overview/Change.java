package fi.kaiku.insight.overview;

import fi.kaiku.statistics.BetterWhen.Meaning;
import fi.kaiku.statistics.XmrSignal;
import org.jspecify.annotations.Nullable;

/**
 * Something in the scores month by month that chance alone seldom makes.
 *
 * @param place whose scores they are; none for the whole selection
 * @param month the newest month that is part of it
 * @param months how many months the limits rest on, while these are too few to rely on
 * @param link to the months as a control chart
 */
record Change(
    @Nullable String place,
    String month,
    XmrSignal signal,
    Meaning meaning,
    Marks marks,
    @Nullable Integer months,
    String link) {

  /** The month's score, and what it is measured by. */
  record Marks(String score, String lower, String mean, String upper) {}
}
