package fi.kaiku.invitation;

import fi.kaiku.platform.Audited;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The county's text message has changed in one language. */
public record MessageChanged(@Nullable UUID actorId, String actor, String language)
    implements Audited {

  @Override
  public String action() {
    return "message-changed";
  }

  @Override
  public String subject() {
    return "message in " + language;
  }
}
