package fi.kaiku.channel.kiosk;

/** A code that pairs nothing. */
public class CodeRefused extends RuntimeException {

  /** Why it does not. */
  public enum Reason {
    UNKNOWN,
    EXPIRED,
    USED
  }

  private final Reason reason;

  CodeRefused(Reason reason) {
    super("the code is " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
