package fi.kaiku.channel.web;

import fi.kaiku.channel.web.TakenForms.Known;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.followup.contact.ContactWays;
import fi.kaiku.followup.contact.NewContactRequest;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what somebody says without being asked. Whoever leaves a phone number or an e-mail
 * address wants an answer: then the text goes to the request and the rest to the answer, so that
 * nobody is found by the words of an answer that names nobody.
 */
@Service
class OpenFeedback {

  private final UninvitedAnswers answers;
  private final ContactRequests contacts;
  private final TakenForms taken;
  private final Doubts doubts;
  private final TransactionTemplate transaction;
  private final Clock clock;

  OpenFeedback(
      UninvitedAnswers answers,
      ContactRequests contacts,
      TakenForms taken,
      Doubts doubts,
      TransactionTemplate transaction,
      Clock clock) {
    this.answers = answers;
    this.contacts = contacts;
    this.taken = taken;
    this.doubts = doubts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What is known of a form without faults. */
  Known known(OpenForm form) {
    return taken.known(number(form), form.content());
  }

  private static String number(OpenForm form) {
    return Objects.requireNonNull(form.token()).id().toString();
  }

  /**
   * Stores a form without faults; one that has come before changes nothing.
   *
   * @throws BadInput when it wants an answer and the county gives none
   */
  Known give(OpenForm form) {
    if (form.contact().isThere() && !contacts.areOffered()) {
      throw new BadInput(Fault.of("comment", "web.fault.contact"));
    }
    var token = Objects.requireNonNull(form.token());
    var unit = Objects.requireNonNull(form.unit());
    var expected = taken.isExpected(number(form));
    var known =
        transaction.execute(
            _ -> {
              var took = taken.take(number(form), form.content());
              if (took == Known.NEW) {
                store(form, token, unit, expected);
              }
              return took;
            });
    if (form.contact().isThere()) {
      contacts.settleSoon();
    }
    return Objects.requireNonNull(known);
  }

  /**
   * In one transaction: a crash neither loses a part of it nor leaves one twice.
   *
   * @param expected whoever has said it before may say it once more and want an answer
   */
  private void store(OpenForm form, FormToken token, Unit unit, boolean expected) {
    var given = form.walk().given();
    var doubt = doubts.about(token.openedAt(), !form.hidden().isEmpty(), given.comment());
    doubt.ifPresent(one -> doubts.count(unit.id(), one));
    var ways = form.contact().ways();
    var id = AnswerId.byLot();
    var strange = doubt.filter(one -> !expected || one != Doubt.REPEATED).isPresent();
    ways.ifPresent(to -> ask(request(id, unit, form, to), strange));
    var rest = ways.isEmpty() ? given : new Given(given.score(), given.marks(), "");
    if (isSomething(rest)) {
      answers.give(id, occasion(form, unit, doubt), rest);
    }
  }

  private void ask(NewContactRequest request, boolean strange) {
    if (strange) {
      contacts.askDoubtfully(request);
    } else {
      contacts.askWhole(request);
    }
  }

  private static NewContactRequest request(
      AnswerId id, Unit unit, OpenForm form, ContactWays ways) {
    var words = form.walk().given().comment();
    return new NewContactRequest(id, unit.id(), unit.service().id(), form.language(), ways, words);
  }

  private Occasion occasion(OpenForm form, Unit unit, Optional<Doubt> doubt) {
    var asked = form.walk().filled().questionnaire();
    return new Occasion(
        Channel.WEB,
        asked.code(),
        asked.version(),
        unit.id(),
        YearMonth.from(Helsinki.day(clock.instant())),
        doubt.isEmpty());
  }

  private static boolean isSomething(Given given) {
    return given.score() != null || !given.marks().isEmpty() || !given.comment().isBlank();
  }
}
