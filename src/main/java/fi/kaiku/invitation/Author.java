package fi.kaiku.invitation;

import fi.kaiku.access.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changes rules or messages; the county's own shell has no id. */
public record Author(@Nullable UUID id, String name) {

  public static final Author SHELL = new Author(null, "./kaiku");

  public static Author of(Viewer viewer) {
    return new Author(viewer.staff().value(), viewer.name());
  }
}
