package fi.kaiku.sms.reply;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody read replies, or did something about one or about the messages to a number.
 *
 * @param subject a reply by its id; never a number, nor what was written
 */
public record ReplyDeed(UUID actorId, String actor, String action, String subject)
    implements Audited {

  static ReplyDeed of(Viewer viewer, String action, String subject) {
    return new ReplyDeed(viewer.staff().value(), viewer.name(), action, subject);
  }
}
