package fi.kaiku.insight.comments.list;

import fi.kaiku.text.Sign;
import fi.kaiku.text.Span;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Tongue;
import fi.kaiku.text.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a list finds it.
 *
 * @param id of its reading, never of the answer
 * @param visit what its answer says of the visit, as values of the dimensions
 * @param text masked
 * @param rank where it stands in the order by scores or lengths
 */
public record Comment(
    UUID id,
    Visit visit,
    Text text,
    List<Named> themes,
    Marks marks,
    @Nullable Urgent urgent,
    int rank) {

  /**
   * What the answer says.
   *
   * @param score none when only the comment was given
   * @param unit or the pool of small units that it is told with
   */
  public record Visit(
      @Nullable Integer score,
      String unit,
      String service,
      @Nullable String kind,
      @Nullable String profession,
      YearMonth month,
      LocalDate appearedOn) {}

  /**
   * The words.
   *
   * @param hits what a search found in them
   * @param isRead false when the reader of comments gave them up
   */
  public record Text(
      String masked, Tongue language, List<Span> hits, boolean isRead, boolean disagrees) {}

  /**
   * A theme in force.
   *
   * @param spans the words it rests on; none when staff named it
   */
  public record Named(Theme theme, Sign sign, List<Span> spans) {}

  /** What people have done with it. */
  public record Marks(boolean read, boolean quoted, boolean corrected) {}

  /**
   * That it is urgent, and who looked at it first.
   *
   * @param reason none when staff called it urgent
   */
  public record Urgent(
      Urgency.Kind kind,
      @Nullable Span reason,
      @Nullable String seenBy,
      @Nullable Instant seenAt) {}

  Cursor cursor() {
    return new Cursor(visit.appearedOn(), id, rank);
  }
}
