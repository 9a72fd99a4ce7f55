package fi.kaiku.organization;

import fi.kaiku.access.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changes the organisation: a viewer, or somebody at the machine itself. */
public record Actor(@Nullable UUID id, String name) {

  public static final Actor SHELL = new Actor(null, "./kaiku");

  public static Actor of(Viewer viewer) {
    return new Actor(viewer.staff().value(), viewer.name());
  }
}
