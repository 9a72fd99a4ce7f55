package fi.kaiku.people;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A system that may call the API. It sees the whole county. */
public record ApiKey(
    StaffId id,
    String name,
    Set<Permission> permissions,
    Instant createdAt,
    @Nullable LocalDate lastUsedOn,
    boolean revoked) {

  Viewer viewer() {
    return new Viewer(id, name, permissions, new Reach.WholeCounty());
  }
}
