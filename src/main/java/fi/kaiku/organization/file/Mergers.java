package fi.kaiku.organization.file;

import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which unit, by OID, was merged into which; and what of that cannot be. */
public final class Mergers {

  private final Set<String> units = new HashSet<>();
  private final Map<String, String> successors = new HashMap<>();

  private Mergers() {}

  public static Mergers of(List<Unit> units) {
    var mergers = new Mergers();
    for (var unit : units) {
      mergers.units.add(unit.oid());
      var successor = unit.successor();
      if (successor != null) {
        mergers.successors.put(unit.oid(), successor.oid());
      }
    }
    return mergers;
  }

  /** What is wrong with the mergers of a file, once the known units are as the file says. */
  static List<Fault> faults(List<UnitLine> lines, List<Unit> known) {
    var mergers = of(known);
    lines.forEach(mergers::add);
    var faults = new ArrayList<Fault>();
    for (var line : lines) {
      var successor = mergers.successors.get(line.oid());
      if (successor != null) {
        mergers.wrong(line, successor).ifPresent(faults::add);
      }
    }
    return faults;
  }

  /** Whether a unit merged into another would, step by step, come back to itself. */
  public boolean wouldBeRing(String unit, String successor) {
    var passed = new HashSet<String>();
    @Nullable String at = successor;
    while (at != null && !at.equals(unit) && passed.add(at)) {
      at = successors.get(at);
    }
    return unit.equals(at);
  }

  /** A file without the column leaves mergers as they are; an empty cell undoes one. */
  private void add(UnitLine line) {
    units.add(line.oid());
    var successor = line.mergedInto();
    if (successor == null) {
      return;
    }
    if (successor.isEmpty()) {
      successors.remove(line.oid());
    } else {
      successors.put(line.oid(), successor);
    }
  }

  private Optional<Fault> wrong(UnitLine line, String successor) {
    if (successor.equals(line.oid())) {
      return fault(line, "merged-into-itself", successor);
    }
    if (!units.contains(successor)) {
      return fault(line, "merged-into-unknown", successor);
    }
    if (wouldBeRing(line.oid(), successor)) {
      return fault(line, "merged-in-a-ring", successor);
    }
    return line.validTo() == null ? fault(line, "merged-but-open", successor) : Optional.empty();
  }

  private static Optional<Fault> fault(UnitLine line, String what, String successor) {
    var message = "organization.file." + what;
    return Optional.of(Fault.of("file", message, "" + line.line(), "merged_into", successor));
  }
}
