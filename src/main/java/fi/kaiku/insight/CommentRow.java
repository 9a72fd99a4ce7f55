package fi.kaiku.insight;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as the page shows it.
 *
 * @param language of the text
 * @param ageBand none when too few of that age answered about the unit
 * @param month of the visit
 */
public record CommentRow(
    String text,
    String language,
    int score,
    String unit,
    String service,
    @Nullable String ageBand,
    String month) {

  /** Promoter, passive or detractor, for the words and the colour beside the score. */
  public String kind() {
    return score >= 9 ? "promoter" : score >= 7 ? "passive" : "detractor";
  }
}
