package fi.kaiku.platform;

/** The input is not acceptable; the message says which part, why, and what is expected. */
public class Refused extends RuntimeException {
  public Refused(String message) {
    super(message);
  }
}
