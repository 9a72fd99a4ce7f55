package fi.kaiku.people;

import fi.kaiku.platform.Audited;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An API key was added or revoked. */
public record KeyChanged(@Nullable UUID actorId, String actor, Change change, String subject)
    implements Audited {

  /** What can happen to one. */
  public enum Change {
    ADDED,
    REVOKED
  }

  @Override
  public String action() {
    return switch (change) {
      case ADDED -> "key-added";
      case REVOKED -> "key-revoked";
    };
  }
}
