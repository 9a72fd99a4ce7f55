package fi.kaiku.access;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Somebody who has signed in, for tests that are not about signing in. */
public final class GivenViewer {

  private GivenViewer() {}

  /** May do everything, everywhere. */
  public static Viewer administrator() {
    return named("Aino Ahola", EnumSet.allOf(Permission.class), new Reach.WholeCounty());
  }

  /** May do this in the whole county, and nothing else. */
  public static Viewer of(Permission... permissions) {
    return named("Kerttu Kallio", Set.of(permissions), new Reach.WholeCounty());
  }

  /** May do this in these units, and nothing else. */
  public static Viewer inUnits(Set<UUID> units, Permission... permissions) {
    return named("Eino Erkkilä", Set.of(permissions), new Reach.Units(units));
  }

  private static Viewer named(String name, Set<Permission> permissions, Reach reach) {
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Viewer(new StaffId(id), name, permissions, reach);
  }
}
