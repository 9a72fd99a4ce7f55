package fi.kaiku.access;

import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody asked for what they may not have.
 *
 * @param subject the kind of page or call, without what stood in its place: {@code GET
 *     /people/{id}}
 */
public record PermissionRefused(UUID actorId, String actor, String subject) implements Audited {

  @Override
  public String action() {
    return "refused";
  }
}
