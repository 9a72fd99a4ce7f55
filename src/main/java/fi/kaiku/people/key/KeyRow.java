package fi.kaiku.people.key;

import fi.kaiku.access.Permission;
import fi.kaiku.people.ApiKey;
import fi.kaiku.platform.Helsinki;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of API keys. */
record KeyRow(
    UUID id,
    String name,
    List<String> may,
    LocalDate addedOn,
    @Nullable LocalDate lastUsedOn,
    boolean revoked) {

  static KeyRow of(ApiKey key) {
    return new KeyRow(
        key.id().value(),
        key.name(),
        key.permissions().stream().sorted().map(Permission::word).toList(),
        Helsinki.day(key.createdAt()),
        key.lastUsedOn(),
        key.revoked());
  }
}
