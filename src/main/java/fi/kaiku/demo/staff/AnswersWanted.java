package fi.kaiku.demo.staff;

import fi.kaiku.feedback.AnswerId;
import fi.kaiku.followup.contact.ContactDesk;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.followup.contact.ContactStep;
import fi.kaiku.followup.contact.ContactWays;
import fi.kaiku.followup.contact.NewContactRequest;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.address.ReachableNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Three customers at least want an answer: one has been called back, one is in hand, one waits. */
public final class AnswersWanted implements StaffDays.Work {

  private static final List<String> WORDS =
      List.of(
          "Voisiko joku soittaa ja kertoa, milloin lähete on käsitelty?",
          "Miten saan jatkoajan, kun puhelinpalvelu ei vastaa?",
          "Haluaisin tietää, miksi aikani peruttiin.");

  private final ContactRequests requests;
  private final ContactDesk desk;
  private final Organization organization;
  private final Staff staff;

  AnswersWanted(
      ContactRequests requests, ContactDesk desk, Organization organization, Staff staff) {
    this.requests = requests;
    this.desk = desk;
    this.organization = organization;
    this.staff = staff;
  }

  @Override
  public void until(LocalDate today) {
    var manager = staff.manager().viewer();
    var there = desk.open(manager).size();
    WORDS.stream().skip(Math.min(there, WORDS.size())).forEach(this::ask);
    var open = desk.open(manager);
    desk.take(open.get(0).id(), manager);
    desk.note(open.get(1).id(), ContactStep.Kind.SPOKEN, "Sovittiin uusi aika.", manager);
  }

  private void ask(String words) {
    var unit = organization.units().getFirst();
    requests.ask(
        new NewContactRequest(
            new AnswerId(UUID.randomUUID()),
            unit.id(),
            unit.service().id(),
            Language.FI,
            new ContactWays(ReachableNumber.of("050 000 0042").orElseThrow(), null),
            words));
  }
}
