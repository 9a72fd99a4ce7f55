package fi.kaiku.channel;

/**
 * So much that opens nothing was tried, from one address or by all, that whoever tries must wait.
 */
public class TooManyGuesses extends RuntimeException {
  public TooManyGuesses() {
    super("too many guesses");
  }
}
