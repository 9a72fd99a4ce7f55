package fi.kaiku.followup.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that was done about a request, by somebody, on a day. */
public record ContactStep(Kind kind, LocalDate on, String by, @Nullable String note) {

  /** What was done. */
  public enum Kind {
    TAKEN,
    SPOKEN,
    NOT_REACHED,
    ANSWERED,
    /** A mail said who will call. */
    MAILED_CALL,
    /** A mail said where to sign in. */
    MAILED_SIGN_IN,
    HANDED_COMPLAINT,
    HANDED_INJURY,
    HANDED_PRIVACY,
    CLOSED,
    REOPENED
  }

  @Override
  public String toString() {
    return "ContactStep " + kind;
  }
}
