package fi.kaiku.invitation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The messages to some people, sent and planned, by person and by number. */
public final class Contacts {

  private final Map<UUID, List<Contact>> byPerson = new HashMap<>();
  private final Map<UUID, List<Contact>> byPhone = new HashMap<>();

  public Contacts(Iterable<Contact> contacts) {
    contacts.forEach(this::add);
  }

  void add(Contact contact) {
    byPerson.computeIfAbsent(contact.person(), _ -> new ArrayList<>(2)).add(contact);
    byPhone.computeIfAbsent(contact.phone(), _ -> new ArrayList<>(2)).add(contact);
  }

  void remove(Contact contact) {
    ofPerson(contact.person()).remove(contact);
    ofPhone(contact.phone()).remove(contact);
  }

  /** Whether the person is going to be asked about a later visit. */
  boolean laterVisitAsked(Contact wanted, Instant now) {
    return ofPerson(wanted.person()).stream()
        .anyMatch(other -> other.isUnsentAt(now) && wanted.visitAt().isBefore(other.visitAt()));
  }

  /** What has not left yet and gives way to this one. */
  List<Contact> givingWayTo(Contact wanted, Instant now) {
    return ofPerson(wanted.person()).stream()
        .filter(other -> other.givesWayTo(wanted, now))
        .toList();
  }

  /** The first day that the person and the number are free, if not free on the wanted one's day. */
  Optional<LocalDate> closedUntil(Contact wanted, Instant now) {
    var quarantines =
        ofPerson(wanted.person()).stream()
            .filter(wanted::overlaps)
            .filter(c -> stays(c, wanted, now));
    var sameDay =
        ofPhone(wanted.phone()).stream()
            .filter(other -> other.sendOn().equals(wanted.sendOn()))
            .filter(other -> stays(other, wanted, now));
    return Stream.concat(
            quarantines.map(Contact::freeFrom), sameDay.map(other -> other.sendOn().plusDays(1)))
        .max(LocalDate::compareTo);
  }

  private static boolean stays(Contact other, Contact wanted, Instant now) {
    return !other.givesWayTo(wanted, now);
  }

  private List<Contact> ofPerson(UUID person) {
    return byPerson.getOrDefault(person, List.of());
  }

  private List<Contact> ofPhone(UUID phone) {
    return byPhone.getOrDefault(phone, List.of());
  }
}
