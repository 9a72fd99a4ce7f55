package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import org.springframework.stereotype.Component;

/** Chooses by the encounter itself, so that deciding again cannot change the lot. */
@Component
class Sampling {

  private final Sealing sealing;

  Sampling(Sealing sealing) {
    this.sealing = sealing;
  }

  /** Where an encounter falls, 0–99, evenly and known to nobody without the county's key. */
  int of(Encounter encounter) {
    var lot = sealing.fingerprint(Purpose.SAMPLE, encounter.source() + '/' + encounter.sourceId());
    return (int) Long.remainderUnsigned(lot.getMostSignificantBits(), 100);
  }
}
