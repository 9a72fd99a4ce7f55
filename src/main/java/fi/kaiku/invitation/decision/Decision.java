package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.invitation.rules.Slot;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on one encounter.
 *
 * @param contact the message, when invited
 * @param slot when it goes, when invited
 * @param superseded messages about earlier visits that give way to this one
 */
public record Decision(
    Encounter encounter,
    DecisionFacts facts,
    Outcome outcome,
    Language language,
    @Nullable Contact contact,
    @Nullable Slot slot,
    List<Contact> superseded) {

  public UUID id() {
    return encounter.id().value();
  }

  @Nullable UUID unitId() {
    return facts.unit() == null ? null : facts.unit().id().value();
  }

  @Nullable UUID serviceId() {
    return facts.service() == null ? null : facts.service().id().value();
  }

  @Nullable LocalDate quarantinedUntil() {
    return outcome == Outcome.QUARANTINED ? facts.quarantinedUntil() : null;
  }

  /** The person is asked about a later visit after all. */
  Decision givenWay() {
    return new Decision(encounter, facts, Outcome.LATER_VISIT, language, null, null, List.of());
  }

  /** Another node was quicker: nothing can be sent before a day. */
  Decision quarantined(LocalDate until) {
    return new Decision(
        encounter, facts.with(false, until), Outcome.QUARANTINED, language, null, null, List.of());
  }
}
