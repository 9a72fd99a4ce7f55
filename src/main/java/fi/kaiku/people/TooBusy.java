package fi.kaiku.people;

/** So many passwords are being checked that one more would have to wait for too long. */
public class TooBusy extends RuntimeException {
  public TooBusy() {
    super("too many passwords at once");
  }
}
