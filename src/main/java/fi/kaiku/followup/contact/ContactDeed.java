package fi.kaiku.followup.contact;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody opened a request, or did something about it.
 *
 * @param action {@code contact-opened}, {@code contact-taken} …
 * @param subject the request by its id; never a number, an address nor what was written
 */
record ContactDeed(UUID actorId, String actor, String action, String subject) implements Audited {

  static ContactDeed of(Viewer viewer, String what, String subject) {
    return new ContactDeed(viewer.staff().value(), viewer.name(), "contact-" + what, subject);
  }
}
