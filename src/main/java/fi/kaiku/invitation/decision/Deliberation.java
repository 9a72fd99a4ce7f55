package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.invitation.rules.Schedule;
import fi.kaiku.invitation.rules.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Decides encounter after encounter under one rule set, remembering whom it has invited. Decides
 * both in earnest and in a dry run.
 *
 * @param sample where an encounter falls, 0–99
 * @param unsentUntil until when a message planned for a slot can give way to one about a later
 *     visit
 */
public record Deliberation(
    Rules rules,
    Schedule schedule,
    Surroundings surroundings,
    Contacts contacts,
    ToIntFunction<Encounter> sample,
    Function<Slot, Instant> unsentUntil) {

  /** Decides on an encounter at an instant. Encounters of one person come in the order of time. */
  public Decision consider(Encounter encounter, Instant now) {
    return consider(encounter, now, null);
  }

  /** Decides once more, as if at the instant of an earlier decision. */
  public Decision consider(Encounter encounter, Instant now, @Nullable Outcome earlier) {
    var visitOn = Schedule.day(encounter.startedAt());
    var slot = schedule.slot(encounter.kind(), visitOn, now);
    var facts = facts(encounter, now, slot.sendOn(), earlier);
    var contact = contact(encounter, slot);
    if (contact != null) {
      facts =
          facts.with(
              contacts.laterVisitAsked(contact, now),
              contacts.closedUntil(contact, now).orElse(null));
    }
    var outcome = new Decider(rules).decide(facts);
    var language = rules.languages().of(encounter.motherTongue(), encounter.contactLanguage());
    if (outcome != Outcome.INVITED) {
      return new Decision(encounter, facts, outcome, language, null, null, List.of());
    }
    var invited = Objects.requireNonNull(contact);
    var superseded = contacts.givingWayTo(invited, now);
    superseded.forEach(contacts::remove);
    contacts.add(invited);
    return new Decision(encounter, facts, outcome, language, invited, slot, superseded);
  }

  /** Who has no identity code is known by the number. */
  static @Nullable UUID person(Encounter encounter) {
    return encounter.personKey() == null ? encounter.phoneKey() : encounter.personKey();
  }

  private DecisionFacts facts(
      Encounter encounter, Instant now, LocalDate sendOn, @Nullable Outcome earlier) {
    var visitOn = Schedule.day(encounter.startedAt());
    var unit = surroundings.unit(encounter, visitOn);
    return new DecisionFacts(
        encounter,
        unit,
        surroundings.service(encounter, unit),
        surroundings.serviceUnknown(encounter),
        visitOn,
        Schedule.day(now),
        sendOn,
        encounter.phoneKey() != null && surroundings.optedOut().contains(encounter.phoneKey()),
        false,
        null,
        rules.samplingPercent() == 100 ? 0 : sample.applyAsInt(encounter),
        surroundings.sendingStopped(),
        earlier);
  }

  private @Nullable Contact contact(Encounter encounter, Slot slot) {
    var person = person(encounter);
    var phone = encounter.phoneKey();
    if (person == null || phone == null) {
      return null;
    }
    return new Contact(
        encounter.id().value(),
        person,
        phone,
        encounter.startedAt(),
        slot.sendOn(),
        slot.sendOn().plusDays(rules.quarantineDays()),
        unsentUntil.apply(slot));
  }
}
