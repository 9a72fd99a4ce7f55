package fi.kaiku.channel.link;

/** So many unknown links were tried from one address that it must wait. */
class TooManyGuesses extends RuntimeException {
  TooManyGuesses() {
    super("too many unknown links from one address");
  }
}
