package fi.kaiku.channel.link;

/** The link is unknown, malformed, expired or closed; which of them is nobody's business. */
class ClosedLink extends RuntimeException {
  ClosedLink() {
    super("no open link");
  }
}
