package fi.kaiku.sms.reply;

import fi.kaiku.platform.NotFound;
import java.util.UUID;

/** Names a reply that waits for a reader. */
public record ReplyId(UUID value) {

  /** For the address of a page. */
  public static ReplyId of(String text) {
    try {
      return new ReplyId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("no such reply");
    }
  }
}
