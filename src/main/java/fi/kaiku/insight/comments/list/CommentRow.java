package fi.kaiku.insight.comments.list;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as every list shows it.
 *
 * @param id of its reading
 * @param place where and when
 * @param lang of the text, for whoever hears it read: {@code fi}; empty when it is none of ours
 * @param written the name of that language where it is not the reader's own
 */
public record CommentRow(
    UUID id,
    @Nullable Integer score,
    Place place,
    List<Piece> pieces,
    String lang,
    @Nullable String written,
    List<Tag> themes,
    @Nullable UrgentTag urgent,
    Standing standing) {

  /**
   * Where and when.
   *
   * @param unit or the small units that it is told with
   * @param service none where the unit's name says it, or where several services are told together
   * @param month of the visit
   * @param about kind of visit and profession, as far as they are told
   * @param pooled whether it is told with small units
   */
  public record Place(
      String unit, @Nullable String service, String month, List<String> about, boolean pooled) {}

  /**
   * A theme.
   *
   * @param word {@code waiting}
   * @param sign {@code plus}, {@code minus}, {@code neutral}
   */
  public record Tag(String word, String sign) {}

  /**
   * That it is urgent.
   *
   * @param kind {@code medication}
   * @param reason the words that this rests on
   * @param seenAt when somebody looked at it first, for a reader
   */
  public record UrgentTag(
      String kind, @Nullable String reason, @Nullable String seenBy, @Nullable String seenAt) {}

  /**
   * How it stands with whoever reads, and with everybody.
   *
   * @param isRead false when the reader of comments gave it up
   */
  public record Standing(
      boolean unread, boolean quoted, boolean corrected, boolean isRead, boolean disagrees) {}

  /** Promoter, passive or detractor, for the words and the colour beside the score. */
  public String kind() {
    if (score == null) {
      return "unscored";
    }
    return score >= 9 ? "promoter" : score >= 7 ? "passive" : "detractor";
  }
}
