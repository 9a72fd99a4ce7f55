package fi.kaiku.encounter.intake;

import java.util.regex.Pattern;

/**
 * One thing that is wrong with a record.
 *
 * @param given the value, when it is a code or a time and no person's data; else empty
 */
public record Flaw(Field field, Reason reason, String given) {

  private static final int LONGEST = 40;

  /** Letters, digits and the marks of codes and times. */
  private static final Pattern SHOWABLE = Pattern.compile("[\\p{L}\\p{Nd} ._:/+-]+");

  /** Columns may have slipped: an identity code or a phone number does not look like a code. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\d{6}[-+A-FU-Ya-fu-y]\\d{3}|\\d{9,}|\\+\\d{6}|(?:^|\\D)0\\d{1,3}[ -]\\d{3}");

  public static Flaw of(Field field, Reason reason) {
    return new Flaw(field, reason, "");
  }

  /** A flaw that shows the value it was given, where that is allowed. */
  public static Flaw of(Field field, Reason reason, String given) {
    var shown =
        field.mayBeShown()
            && given.length() <= LONGEST
            && SHOWABLE.matcher(given).matches()
            && !PERSONAL.matcher(given).find();
    return new Flaw(field, reason, shown ? given : "");
  }

  /** The value for the eye: dots stand for one that is somebody's own business. */
  public String shown() {
    return given.isEmpty() ? "…" : given;
  }
}
