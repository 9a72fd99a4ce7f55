package fi.kaiku.channel;

/** So much that opens nothing was tried from one address that it must wait. */
public class TooManyGuesses extends RuntimeException {
  TooManyGuesses() {
    super("too many guesses from one address");
  }
}
