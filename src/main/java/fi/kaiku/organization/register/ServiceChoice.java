package fi.kaiku.organization.register;

import fi.kaiku.organization.ServiceLine;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.UUID;

/** A service that a unit may be moved to. */
record ServiceChoice(UUID id, String name) {

  static List<ServiceChoice> of(List<ServiceLine> services, Language language) {
    return services.stream()
        .map(s -> new ServiceChoice(s.id().value(), s.names().in(language)))
        .toList();
  }
}
