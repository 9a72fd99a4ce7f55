package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.invitation.rules.Schedule;
import fi.kaiku.invitation.rules.Slot;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.calendar.Holidays;
import fi.kaiku.sms.OptOuts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings together what a batch of decisions must know, with one statement for each kind. */
@Component
public class Briefing {

  private final Organization organization;
  private final OptOuts optOuts;
  private final ContactQuery contacts;
  private final Holidays holidays;
  private final Sampling sampling;

  Briefing(
      Organization organization,
      OptOuts optOuts,
      ContactQuery contacts,
      Holidays holidays,
      Sampling sampling) {
    this.organization = organization;
    this.optOuts = optOuts;
    this.contacts = contacts;
    this.holidays = holidays;
    this.sampling = sampling;
  }

  /** For deciding in earnest; what is planned for these people stays locked. */
  Deliberation on(Collection<Encounter> encounters, Rules rules, Instant now) {
    return new Deliberation(
        rules,
        new Schedule(rules, holidays::on),
        surroundings(encounters, organization.county().sendingStopped()),
        new Contacts(known(encounters, now)),
        sampling::of,
        _ -> Instant.MAX);
  }

  /** For a dry run, with all the messages to count. */
  public Deliberation forDryRun(Collection<Encounter> encounters, Rules rules, Contacts contacts) {
    return new Deliberation(
        rules,
        new Schedule(rules, holidays::on),
        surroundings(encounters, false),
        contacts,
        sampling::of,
        Slot::sendAfter);
  }

  private Surroundings surroundings(Collection<Encounter> encounters, boolean stopped) {
    return Surroundings.of(
        organization.units(), organization.services(), optOuts.among(phones(encounters)), stopped);
  }

  private Collection<Contact> known(Collection<Encounter> encounters, Instant now) {
    var today = Schedule.day(now);
    var people =
        encounters.stream()
            .map(Deliberation::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var found = new ArrayList<Contact>(contacts.lockPlanned(people));
    found.addAll(contacts.dispatched(people, today));
    found.addAll(contacts.toNumbers(phones(encounters), today));
    return once(found);
  }

  private static Collection<Contact> once(List<Contact> found) {
    var byEncounter = new HashMap<UUID, Contact>();
    found.forEach(contact -> byEncounter.putIfAbsent(contact.encounter(), contact));
    return byEncounter.values();
  }

  private static Set<UUID> phones(Collection<Encounter> encounters) {
    return encounters.stream()
        .map(Encounter::phoneKey)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
