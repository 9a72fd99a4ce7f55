package fi.kaiku.channel.paper;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/** Somebody printed, keyed or scanned forms: how many and of which unit, never which. */
public record PaperAudited(UUID actorId, String actor, String action, String subject)
    implements Audited {

  public static PaperAudited by(Viewer viewer, String action, String subject) {
    return new PaperAudited(viewer.staff().value(), viewer.name(), action, subject);
  }
}
