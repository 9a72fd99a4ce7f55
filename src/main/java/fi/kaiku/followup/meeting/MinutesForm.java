package fi.kaiku.followup.meeting;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is typed on an agenda. Every button sends it, so that nothing typed is lost by pressing
 * another.
 *
 * @param thought the notes as they were when the page was made; none when it has no notes
 * @param notes as they are now
 * @param decision by which it is known, so that pressing twice adds it once
 * @param decided a decision to be added
 * @param owner whose it is, an account
 * @param due {@code 2026-06-15}
 * @param chair who chaired, an account
 */
record MinutesForm(
    @Nullable String thought,
    @Nullable String notes,
    @Nullable String decision,
    @Nullable String decided,
    @Nullable String owner,
    @Nullable String due,
    @Nullable String chair) {

  static final MinutesForm EMPTY = new MinutesForm(null, null, null, null, null, null, null);

  /** Whether somebody has changed the notes. */
  boolean hasNotes() {
    return thought != null && notes != null && !plain(notes).equals(lines(thought));
  }

  String notesBefore() {
    return lines(requireNonNullElse(thought, ""));
  }

  String notesNow() {
    return plain(requireNonNullElse(notes, ""));
  }

  String text() {
    return requireNonNullElse(decided, "");
  }

  /** What the page sends back with the decision that is typed on it. */
  public UUID decisionId() {
    return requireNonNullElseGet(id(decision), UUID::randomUUID);
  }

  /** The same for a decision that is sent twice, and another for one that says something else. */
  UUID decisionNumber() {
    var content = "%s\n%s\n%s\n%s".formatted(decisionId(), text(), ownerId(), dueOn());
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  /** The same once its decision has been added. */
  MinutesForm withoutDecision() {
    return new MinutesForm(thought, notes, null, null, null, null, chair);
  }

  /**
   * Somebody wants to add a decision.
   *
   * @throws BadInput when there is none
   */
  void requireDecision() {
    if (text().isBlank()) {
      throw new BadInput(Fault.of("decided", "meeting.fault.decided"));
    }
  }

  /** None when nobody was chosen. */
  @Nullable UUID ownerId() {
    return id(owner);
  }

  @Nullable UUID chairId() {
    return id(chair);
  }

  /**
   * None when no day was given.
   *
   * @throws BadInput when it is no day
   */
  @Nullable LocalDate dueOn() {
    try {
      return due == null || due.isBlank() ? null : LocalDate.parse(due);
    } catch (DateTimeException e) {
      throw new BadInput(Fault.of("due", "meeting.fault.day"));
    }
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String plain(String text) {
    return PlainText.ofPage(lines(text)).strip();
  }

  /** Browsers send lines with two characters at their end. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }
}
