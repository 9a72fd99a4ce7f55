package fi.kaiku.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody answers at once.
 *
 * @param score 0–10; null where it was not asked or not answered
 * @param comment blank for none
 */
public record Given(@Nullable Integer score, List<GivenRating> marks, String comment) {

  public Given {
    marks = List.copyOf(marks);
  }

  boolean isNothing() {
    return score == null && marks.isEmpty() && comment.isBlank();
  }

  /** Tells nothing of the answer: this may come into a log. */
  @Override
  public String toString() {
    return "Given";
  }
}
