package fi.kaiku.organization.file;

import static fi.kaiku.organization.OrganizationChanged.Change.SERVICE_CHANGED;
import static fi.kaiku.organization.OrganizationChanged.Change.TARGET_SET;
import static fi.kaiku.organization.OrganizationChanged.Change.UNIT_CHANGED;

import fi.kaiku.organization.Actor;
import fi.kaiku.organization.ChangedWords;
import fi.kaiku.organization.OrganizationChanged;
import fi.kaiku.organization.OrganizationChanged.Change;
import fi.kaiku.organization.OrganizationStore;
import fi.kaiku.platform.Differences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services, targets and units of a moment, to tell what a file has changed of them. */
final class Inventory {

  private record Thing(Change change, String name) {}

  private final Map<Thing, Map<String, String>> words = new LinkedHashMap<>();

  private Inventory() {}

  static Inventory of(OrganizationStore store) {
    var inventory = new Inventory();
    for (var service : store.services()) {
      inventory.add(SERVICE_CHANGED, service.code(), ChangedWords.of(service));
      inventory.add(TARGET_SET, service.code(), ChangedWords.of(store.targets(service.id())));
    }
    for (var unit : store.units()) {
      inventory.add(UNIT_CHANGED, unit.oid(), ChangedWords.of(unit));
    }
    return inventory;
  }

  private void add(Change change, String name, Map<String, String> told) {
    words.put(new Thing(change, name), told);
  }

  /** What of this is otherwise in a later inventory; what is new there is no change. */
  List<OrganizationChanged> changesTo(Inventory later, Actor actor) {
    var changes = new ArrayList<OrganizationChanged>();
    words.forEach(
        (thing, before) -> {
          var after = later.words.getOrDefault(thing, Map.of());
          if (!before.equals(after)) {
            var subject = Differences.of(thing.name(), before, after);
            changes.add(OrganizationChanged.by(actor, thing.change(), subject));
          }
        });
    return changes;
  }
}
