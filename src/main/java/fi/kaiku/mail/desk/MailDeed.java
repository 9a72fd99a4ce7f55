package fi.kaiku.mail.desk;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody did something about a mail.
 *
 * @param subject the mail by its id, or how many; never an address
 */
record MailDeed(UUID actorId, String actor, String action, String subject) implements Audited {

  static MailDeed of(Viewer viewer, String action, String subject) {
    return new MailDeed(viewer.staff().value(), viewer.name(), action, subject);
  }
}
