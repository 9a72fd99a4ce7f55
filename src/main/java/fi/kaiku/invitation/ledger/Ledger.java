package fi.kaiku.invitation.ledger;

import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.Encounters;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.NotFound;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of every decision, as far as the viewer's units reach. */
@Service
class Ledger {

  private final LedgerQuery query;
  private final RuleSets ruleSets;
  private final Encounters encounters;
  private final Organization organization;
  private final ApplicationEventPublisher events;

  Ledger(
      LedgerQuery query,
      RuleSets ruleSets,
      Encounters encounters,
      Organization organization,
      ApplicationEventPublisher events) {
    this.query = query;
    this.ruleSets = ruleSets;
    this.encounters = encounters;
    this.organization = organization;
    this.events = events;
  }

  /** What the form shows when it opens or is sent half empty. */
  public LedgerForm completed(LedgerForm asked) {
    return asked.completed(ruleSets.today());
  }

  /**
   * One page of the list.
   *
   * @throws fi.kaiku.platform.BadInput when the period cannot be read
   */
  @Transactional(readOnly = true)
  public LedgerPage page(LedgerForm asked, Viewer viewer) {
    var filter = asked.filter();
    return LedgerPage.of(
        filter, query.rows(filter, viewer.reach()), query.counts(filter, viewer.reach()));
  }

  /** The units whose lines the viewer may see. */
  public List<Unit> units(Viewer viewer) {
    var reach = viewer.reach().unitsOrNull();
    return organization.units().stream()
        .filter(unit -> reach == null || Arrays.asList(reach).contains(unit.id().value()))
        .toList();
  }

  /** Why one encounter was or was not asked about; leaves a line in the audit log. */
  @Transactional
  public LedgerEntry entry(EncounterId encounter, Viewer viewer) {
    var row =
        query
            .row(encounter.value(), viewer.reach())
            .orElseThrow(() -> new NotFound("no decision on encounter " + encounter.value()));
    events.publishEvent(new LedgerViewed(viewer.staff().value(), viewer.name(), encounter.value()));
    var said = encounters.find(encounter).orElseThrow();
    return LedgerEntry.of(row, said, ruleSets.version(row.ruleSetVersion()));
  }
}
