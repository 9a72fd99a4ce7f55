package fi.kaiku.access;

import java.util.Set;

/** Whoever is behind a request: what they may do, and where. */
public record Viewer(StaffId staff, String name, Set<Permission> permissions, Reach reach) {

  /** The request attribute that holds the viewer. */
  public static final String ATTRIBUTE = "viewer";

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
