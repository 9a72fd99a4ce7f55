package fi.kaiku.followup.contact;

import fi.kaiku.access.Permission;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.NewMail;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who handle a unit's feedback of requests that are nearly due, and of those that are
 * overdue: each of them by one mail a day at most, with numbers and no words. A unit without
 * anybody of its own is left to those who handle the county's.
 */
@Component
class ContactReminders {

  private final ContactListQuery query;
  private final ContactStore store;
  private final ContactAgreement agreement;
  private final People people;
  private final Organization organization;
  private final Mail mail;
  private final MessageSource texts;
  private final PublicUrl url;
  private final WorkingDays workingDays;
  private final Clock clock;

  ContactReminders(
      ContactListQuery query,
      ContactStore store,
      ContactAgreement agreement,
      People people,
      Organization organization,
      Mail mail,
      MessageSource texts,
      PublicUrl url,
      WorkingDays workingDays,
      Clock clock) {
    this.query = query;
    this.store = store;
    this.agreement = agreement;
    this.people = people;
    this.organization = organization;
    this.mail = mail;
    this.texts = texts;
    this.url = url;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** How many somebody is reminded of. */
  private record Pile(int near, int overdue) {
    Pile and(Pile other) {
      return new Pile(near + other.near, overdue + other.overdue);
    }
  }

  /** On working days; without a mail server there is nothing to remind by. */
  @Transactional
  public void remind() {
    var today = Helsinki.day(clock.instant());
    if (!mail.isSetUp() || !workingDays.on(today)) {
      return;
    }
    var overdue = query.overdue(today);
    store.markReminded(overdue.stream().map(ContactRequest::id).toList(), "OVERDUE");
    var near = query.near(lastNearDay(today));
    store.markReminded(near.stream().map(ContactRequest::id).toList(), "NEAR");
    var piles = new HashMap<Account, Pile>();
    overdue.forEach(one -> add(piles, one, new Pile(0, 1)));
    near.forEach(one -> add(piles, one, new Pile(1, 0)));
    piles.forEach(this::write);
  }

  private LocalDate lastNearDay(LocalDate today) {
    var days = agreement.now().remindDays();
    return days == 0 ? today : workingDays.after(today, days);
  }

  private void add(Map<Account, Pile> piles, ContactRequest request, Pile one) {
    var unit = UUID.fromString(Successors.of(organization).successor(request.unit().toString()));
    for (var colleague : colleagues(unit)) {
      piles.merge(colleague, one, Pile::and);
    }
  }

  private List<Account> colleagues(UUID unit) {
    var all = people.whoMay(Permission.HANDLE_FEEDBACK, unit);
    var own = all.stream().filter(one -> !one.viewer().reach().isWholeCounty()).toList();
    return own.isEmpty() ? all : own;
  }

  private void write(Account to, Pile pile) {
    var address = to.email();
    if (address == null) {
      return;
    }
    var locale = to.language().locale();
    var text =
        texts.getMessage(
            "contact.reminder.text",
            new Object[] {pile.near(), pile.overdue(), url.of("/contact-requests")},
            locale);
    var subject = texts.getMessage("contact.reminder.subject", null, locale);
    var _ = mail.send(new NewMail(address, "contact", to.language(), subject, text, null));
  }
}
