package fi.kaiku.feedback.anonymity;

import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;

/** What an answer says of where the visit was: its unit, or a pool of small units. */
public sealed interface Whereabouts {

  record OneUnit(UnitId unit, ServiceId service) implements Whereabouts {}

  /** Those asked in a unit on the last days of its month, too few for a batch of their own. */
  record LastDays(UnitId unit, ServiceId service) implements Whereabouts {}

  /** The small units of a service. */
  record ServicePool(ServiceId service) implements Whereabouts {}

  /** The small units of an area whose services have too few people in small units. */
  record AreaPool(String area) implements Whereabouts {}

  /** The small units of the whole county for which even their area was too small. */
  record CountyPool() implements Whereabouts {}
}
