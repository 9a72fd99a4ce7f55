package fi.kaiku.access;

/** The request needs a viewer and has none. */
public class NotSignedIn extends RuntimeException {
  NotSignedIn() {
    super("not signed in");
  }
}
