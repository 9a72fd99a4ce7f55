package fi.kaiku.insight.comments.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * After which comment a list goes on.
 *
 * @param rank its score or its length, in the order by these; otherwise 0
 */
public record Cursor(LocalDate appearedOn, UUID id, int rank) {

  private static final String BETWEEN = "~";

  /** For the address of a page. */
  public String word() {
    return appearedOn + BETWEEN + id + BETWEEN + rank;
  }

  /** What was meant by a word of an address; none when it is not one of ours. */
  public static Optional<Cursor> of(String word) {
    var parts = word.split(BETWEEN, -1);
    try {
      return parts.length == 3
          ? Optional.of(
              new Cursor(
                  LocalDate.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2])))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
