package fi.kaiku.organization;

import fi.kaiku.organization.OrganizationChanged.Change;
import fi.kaiku.platform.BadInput;
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
  private final ApplicationEventPublisher events;

  UnitsImport(UnitsImportStore store, ApplicationEventPublisher events) {
    this.store = store;
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
  Counts read(byte[] file, Actor actor) {
    var lines = UnitsFile.read(file);
    var counts = take(lines);
    if (counts.added() + counts.changed() > 0) {
      var subject = "+" + counts.added() + " ~" + counts.changed();
      events.publishEvent(OrganizationChanged.by(actor, Change.UNITS_IMPORTED, subject));
    }
    return counts;
  }

  private Counts take(List<UnitLine> lines) {
    int added = 0;
    int changed = 0;
    for (var line : lines) {
      switch (store.take(line)) {
        case ADDED -> added++;
        case CHANGED -> changed++;
        case UNCHANGED -> {}
      }
    }
    return new Counts(added, changed, lines.size() - added - changed);
  }
}
