package fi.kaiku.access;

import fi.kaiku.access.Allowed.Extent;
import java.util.Set;

/** Whoever is behind a request: what they may do, and where. */
public record Viewer(StaffId staff, String name, Set<Permission> permissions, Reach reach) {

  /** The request attribute that holds the viewer. */
  public static final String ATTRIBUTE = "viewer";

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Whether they may do this to what the whole county shares. */
  public boolean mayInCounty(Permission permission) {
    return may(permission) && reach.isWholeCounty();
  }

  boolean may(Allowed needed) {
    return needed.reach() == Extent.COUNTY ? mayInCounty(needed.value()) : may(needed.value());
  }
}
