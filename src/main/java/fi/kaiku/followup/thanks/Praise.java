package fi.kaiku.followup.thanks;

import fi.kaiku.insight.comments.list.Comment;
import fi.kaiku.text.Attitude;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a comment may be passed on to those whom it thanks. Nobody is to be criticised as a
 * person in this way, by name or among colleagues who know who is meant. What may be criticised
 * beside the thanks is what no single worker answers for: queues, money, rooms and the like.
 */
enum Praise {
  /** It may. */
  THANKS,
  /** It is on the whole no thanks. */
  NOT_THANKS,
  /** It criticises how people meet, listen, know or tell. */
  CRITICISES_PEOPLE,
  /** Somebody may need help, which comes first. */
  URGENT;

  private static final Set<Theme> NOBODYS_OWN =
      Set.of(
          Theme.ACCESS,
          Theme.WAITING,
          Theme.STAFFING,
          Theme.COST,
          Theme.CONTINUITY,
          Theme.FACILITIES,
          Theme.DIGITAL);

  /**
   * By what is in force: as it was read, or as staff corrected it.
   *
   * @param attitude of words and score together
   */
  static Praise of(Comment comment, Attitude attitude) {
    if (comment.urgent() != null) {
      return URGENT;
    }
    var themes = comment.themes();
    if (themes.stream()
        .anyMatch(one -> one.sign() == Sign.MINUS && !NOBODYS_OWN.contains(one.theme()))) {
      return CRITICISES_PEOPLE;
    }
    var thanked = themes.stream().anyMatch(one -> one.sign() == Sign.PLUS);
    return switch (attitude) {
      case POSITIVE -> THANKS;
      case MIXED, NEUTRAL -> thanked ? THANKS : NOT_THANKS;
      case NEGATIVE -> NOT_THANKS;
    };
  }

  /** As messages call it: {@code not-thanks}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
