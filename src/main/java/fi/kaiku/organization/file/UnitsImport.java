package fi.kaiku.organization.file;

import fi.kaiku.organization.Actor;
import fi.kaiku.organization.ChangeStore;
import fi.kaiku.organization.OrganizationChanged;
import fi.kaiku.organization.OrganizationChanged.Change;
import fi.kaiku.organization.OrganizationStore;
import fi.kaiku.organization.file.UnitsImportStore.Effect;
import fi.kaiku.platform.BadInput;
import java.util.EnumMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the organisation from a file: all of it, or nothing when a row is bad. */
@Service
public class UnitsImport {

  /** How many units the file brought, changed, or only repeated. */
  public record Counts(int added, int changed, int unchanged) {}

  private final UnitsImportStore store;
  private final OrganizationStore units;
  private final ChangeStore changes;
  private final ApplicationEventPublisher events;

  UnitsImport(
      UnitsImportStore store,
      OrganizationStore units,
      ChangeStore changes,
      ApplicationEventPublisher events) {
    this.store = store;
    this.units = units;
    this.changes = changes;
    this.events = events;
  }

  /**
   * Takes in a file from the shell. The same file again changes nothing; units that are not in it
   * stay as they are.
   *
   * @param file CSV in UTF-8; columns in docs/operations/units.md
   * @throws BadInput with line, column and reason of everything that is wrong; nothing is stored
   */
  @Transactional
  public Counts read(byte[] file) {
    return read(file, Actor.SHELL);
  }

  @Transactional
  public Counts read(byte[] file, Actor actor) {
    changes.lockUnits();
    var lines = UnitsFile.read(file, units.units());
    var before = Inventory.of(units);
    var counts = take(lines);
    if (counts.added() + counts.changed() > 0) {
      var subject = "+" + counts.added() + " ~" + counts.changed();
      events.publishEvent(OrganizationChanged.by(actor, Change.UNITS_IMPORTED, subject));
    }
    before.changesTo(Inventory.of(units), actor).forEach(events::publishEvent);
    return counts;
  }

  private Counts take(List<UnitLine> lines) {
    var effects = new EnumMap<Effect, Integer>(Effect.class);
    var taken = lines.stream().map(store::take).toList();
    for (int i = 0; i < taken.size(); i++) {
      // A successor may stand further down, so mergers come when all units are there.
      var merged = store.merge(lines.get(i));
      var unchanged = taken.get(i) == Effect.UNCHANGED;
      effects.merge(merged && unchanged ? Effect.CHANGED : taken.get(i), 1, Integer::sum);
    }
    return new Counts(
        effects.getOrDefault(Effect.ADDED, 0),
        effects.getOrDefault(Effect.CHANGED, 0),
        effects.getOrDefault(Effect.UNCHANGED, 0));
  }
}
