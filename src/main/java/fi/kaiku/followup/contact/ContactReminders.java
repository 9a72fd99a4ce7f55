package fi.kaiku.followup.contact;

import fi.kaiku.access.Permission;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.MailWords;
import fi.kaiku.mail.MailWords.Way;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * anybody of its own who has an address is left to those who handle the county's.
 */
@Component
class ContactReminders {

  private final ContactListQuery query;
  private final ContactStore store;
  private final ContactAgreement agreement;
  private final People people;
  private final Organization organization;
  private final Mail mail;
  private final LetterPaper paper;
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
      LetterPaper paper,
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
    this.paper = paper;
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
    var piles = new HashMap<Account, Pile>();
    store.markReminded(add(piles, query.overdue(today), new Pile(0, 1)), "OVERDUE");
    store.markReminded(add(piles, query.near(lastNearDay(today)), new Pile(1, 0)), "NEAR");
    piles.forEach(this::write);
  }

  private LocalDate lastNearDay(LocalDate today) {
    var days = agreement.now().remindDays();
    return days == 0 ? today : workingDays.after(today, days);
  }

  /** Those of which there is somebody to be reminded. */
  private List<UUID> add(Map<Account, Pile> piles, List<ContactRequest> requests, Pile one) {
    var successors = Successors.of(organization);
    var byUnit = new HashMap<UUID, List<Account>>();
    var told = new ArrayList<UUID>();
    for (var request : requests) {
      var unit = UUID.fromString(successors.successor(request.unit().toString()));
      var colleagues = byUnit.computeIfAbsent(unit, this::colleagues);
      colleagues.forEach(colleague -> piles.merge(colleague, one, Pile::and));
      if (!colleagues.isEmpty()) {
        told.add(request.id());
      }
    }
    return told;
  }

  /** The unit's own, of those who have an address, or else those who have the county. */
  private List<Account> colleagues(UUID unit) {
    var all =
        people.whoMay(Permission.HANDLE_FEEDBACK, unit).stream()
            .filter(one -> one.email() != null)
            .toList();
    var own = all.stream().filter(one -> !one.viewer().reach().isWholeCounty()).toList();
    return own.isEmpty() ? all : own;
  }

  private void write(Account to, Pile pile) {
    var address = to.email();
    if (address == null) {
      return;
    }
    var language = to.language();
    var paragraphs = new ArrayList<String>();
    if (pile.near() > 0) {
      paragraphs.add(say("contact.reminder.near", language, pile.near()));
    }
    if (pile.overdue() > 0) {
      paragraphs.add(say("contact.reminder.overdue", language, pile.overdue()));
    }
    var words =
        new MailWords(
            say("contact.reminder.title", language),
            paragraphs,
            new Way(say("contact.reminder.way", language), url.of("/contact-requests")),
            List.of(say("contact.reminder.why", language)));
    var _ = mail.send(paper.write(address, "contact", language, words));
  }

  private String say(String key, Language language, Object... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }
}
