package fi.kaiku.followup.thanks;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody passed a comment on as thanks.
 *
 * @param subject which comment and to what, never to which worker: {@code 6f1e… worker}
 */
record ThanksPassedOn(UUID actorId, String actor, String subject) implements Audited {

  static ThanksPassedOn by(Viewer viewer, UUID reading, Addressee to) {
    var subject = reading + " " + to.kind().word();
    return new ThanksPassedOn(viewer.staff().value(), viewer.name(), subject);
  }

  @Override
  public String action() {
    return "thanks-passed-on";
  }
}
