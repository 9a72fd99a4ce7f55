package fi.kaiku.followup.contact.page;

import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.contact.ContactDesk;
import fi.kaiku.followup.contact.ContactRequest;
import fi.kaiku.followup.contact.ContactState;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts requests into a reader's words; shows nothing that is sealed. */
@Component
class ContactRows {

  private final Organization organization;
  private final Clock clock;

  ContactRows(Organization organization, Clock clock) {
    this.organization = organization;
    this.clock = clock;
  }

  ContactList list(
      List<ContactRequest> requests, List<ContactRequest> apart, boolean done, Language language) {
    var names = names(language);
    var successors = Successors.of(organization);
    var rows = requests.stream().map(one -> row(one, names, successors, language)).toList();
    var rowsApart = apart.stream().map(one -> row(one, names, successors, language)).toList();
    return new ContactList(rows, rowsApart, done, rows.size() == ContactDesk.SHOWN);
  }

  ContactRow row(ContactRequest one, Language language) {
    return row(one, names(language), Successors.of(organization), language);
  }

  private ContactRow row(
      ContactRequest one, Map<String, String> names, Successors successors, Language language) {
    var unit = one.unit().toString();
    var now = successors.successor(unit);
    var handler = one.handler();
    return new ContactRow(
        one.id().toString(),
        name(names, unit),
        now.equals(unit) ? null : name(names, now),
        name(names, one.service().toString()),
        Helsinki.text(one.receivedOn(), language),
        Helsinki.text(one.dueOn(), language),
        one.state().name(),
        handler == null ? null : handler.name(),
        one.urgent(),
        one.isOverdueOn(today()),
        one.state() == ContactState.NEW,
        one.isApart());
  }

  private static String name(Map<String, String> names, String id) {
    return Objects.requireNonNullElse(names.get(id), "–");
  }

  /** Of units and services, by their ids. */
  private Map<String, String> names(Language language) {
    var names = new HashMap<String, String>();
    organization
        .units()
        .forEach(unit -> names.put(unit.id().value().toString(), unit.names().in(language)));
    organization
        .services()
        .forEach(one -> names.put(one.id().value().toString(), one.names().in(language)));
    return names;
  }

  LocalDate today() {
    return Helsinki.day(clock.instant());
  }
}
