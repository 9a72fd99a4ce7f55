package fi.kaiku.organization.register;

import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A service with its units, as the tree shows it. */
record ServiceRow(UUID id, String area, String name, boolean sensitive, List<UnitRow> units) {

  /** The units by service, in their order. */
  static List<ServiceRow> of(List<Unit> units, Language language, LocalDate today) {
    Map<ServiceLine, List<UnitRow>> byService = new LinkedHashMap<>();
    for (var unit : units) {
      byService
          .computeIfAbsent(unit.service(), _ -> new ArrayList<>())
          .add(UnitRow.of(unit, units, language, today));
    }
    return byService.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue(), language))
        .toList();
  }

  private static ServiceRow row(ServiceLine service, List<UnitRow> units, Language language) {
    return new ServiceRow(
        service.id().value(),
        service.areaNames().in(language),
        service.names().in(language),
        service.sensitive(),
        units);
  }
}
