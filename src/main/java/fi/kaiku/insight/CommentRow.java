package fi.kaiku.insight;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as the page shows it.
 *
 * @param score none when only the comment was given
 * @param unit or the small units that it is told with
 * @param service none where the unit's name says it, or where several services are told together
 * @param month of the visit
 */
public record CommentRow(
    String text, @Nullable Integer score, String unit, @Nullable String service, String month) {

  /** Promoter, passive or detractor, for the words and the colour beside the score. */
  public String kind() {
    if (score == null) {
      return "unscored";
    }
    return score >= 9 ? "promoter" : score >= 7 ? "passive" : "detractor";
  }
}
