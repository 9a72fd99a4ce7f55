package fi.kaiku.organization.file;

import fi.kaiku.platform.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of one file that say different things about the same area, service, unit or target.
 */
final class Contradictions {

  private record Said(Coded area, Coded service, boolean sensitive) {}

  private record TargetOf(String service, LocalDate from) {}

  private final Map<String, Coded> areas = new HashMap<>();
  private final Map<String, Said> services = new HashMap<>();
  private final Map<String, Long> units = new HashMap<>();
  private final Map<TargetOf, Integer> targets = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private Contradictions() {}

  static List<Fault> in(List<UnitLine> lines) {
    var check = new Contradictions();
    lines.forEach(check::add);
    return check.faults;
  }

  private void add(UnitLine line) {
    var area = line.area();
    same(line, "area_code", areas.putIfAbsent(area.code(), area), area);
    var service = new Said(area, line.service(), line.sensitive());
    same(line, "service_code", services.putIfAbsent(line.service().code(), service), service);
    var first = units.putIfAbsent(line.oid(), line.line());
    if (first != null && !line.oid().isEmpty()) {
      fault(line, "twice", "unit_oid", "" + first);
    }
    line.target()
        .ifPresent(
            target -> {
              var key = new TargetOf(line.service().code(), target.from());
              same(line, "target_nps", targets.putIfAbsent(key, target.nps()), target.nps());
            });
  }

  private void same(UnitLine line, String column, @Nullable Object before, Object now) {
    if (before != null && !Objects.equals(before, now)) {
      fault(line, "contradiction", column, "");
    }
  }

  private void fault(UnitLine line, String what, String column, String more) {
    faults.add(Fault.of("file", "organization.file." + what, "" + line.line(), column, more));
  }
}
