package fi.kaiku.feedback;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The link that an answer comes by, and the moment at which it has to be open. */
public final class ByLink {

  private final byte[] link;
  private final Instant at;

  private ByLink(byte[] link, Instant at) {
    this.link = link;
    this.at = at;
  }

  /**
   * A link.
   *
   * @param link SHA-256 of its token
   */
  public static ByLink of(byte[] link, Instant at) {
    return new ByLink(link.clone(), at);
  }

  /** For a column. */
  byte[] link() {
    return link.clone();
  }

  /** For a column. */
  OffsetDateTime at() {
    return at.atOffset(ZoneOffset.UTC);
  }

  @Override
  public String toString() {
    return "ByLink";
  }
}
