package fi.kaiku.people.doorkeeper;

import fi.kaiku.platform.Audited;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nobody we know tried to come in. What they gave is not kept: it may be somebody's password. */
public record StrangerRefused(Tried tried) implements Audited {

  /** What a stranger may try. */
  public enum Tried {
    KEY("key-refused"),
    NAME("unknown-name-refused");

    private final String action;

    Tried(String action) {
      this.action = action;
    }
  }

  @Override
  public @Nullable UUID actorId() {
    return null;
  }

  @Override
  public String actor() {
    return "–";
  }

  @Override
  public String action() {
    return tried.action;
  }

  @Override
  public String subject() {
    return "–";
  }
}
