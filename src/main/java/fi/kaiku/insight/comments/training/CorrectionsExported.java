package fi.kaiku.insight.comments.training;

import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody took the corrections away as a file.
 *
 * @param subject how many
 */
record CorrectionsExported(UUID actorId, String actor, String subject) implements Audited {

  @Override
  public String action() {
    return "corrections-exported";
  }
}
