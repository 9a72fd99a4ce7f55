package fi.kaiku.feedback.release;

import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.anonymity.AskedPeople;
import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Pools;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.appearance.Backgrounds;
import fi.kaiku.organization.ServiceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the answers of a month that is over are told. */
record Places(AskedPeople asked, Pools pools) {

  static Places of(Map<Circle, List<Recipient>> units, Map<ServiceId, String> areas, int smallest) {
    var asked = AskedPeople.of(units, smallest);
    var kept = asked.keeping(Pools.of(asked.people(), areas, smallest));
    return new Places(kept, Pools.of(kept.people(), areas, smallest));
  }

  /** Of an answer that still waits; none when nothing can be told of it. */
  Optional<Circle> ofWaiting(Background background) {
    return pools.of(asked.circle(Backgrounds.circle(background), background.sentOn()));
  }

  /** Of one that has appeared: what its unit has told stays told where there is no pool. */
  Optional<Circle> ofAppeared(Background background) {
    return ofWaiting(background).or(() -> pools.of(Backgrounds.circle(background)));
  }
}
