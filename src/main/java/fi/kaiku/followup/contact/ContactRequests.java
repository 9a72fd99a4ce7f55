package fi.kaiku.followup.contact;

import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.UnseenComments;
import fi.kaiku.followup.UrgentContactTaken;
import fi.kaiku.insight.comments.reading.CountyReader;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.platform.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What customers do who want an answer: ask for one, change what they asked, take it back. There is
 * one request of a link at most, known by a fingerprint of the answer; every call may come twice.
 */
@Service
public class ContactRequests {

  private final ContactStore store;
  private final SealedCards sealing;
  private final Sealing fingerprints;
  private final UnseenComments comments;
  private final CountyReader reader;
  private final ContactAgreement agreement;
  private final ContactSettling settling;
  private final WorkingDays workingDays;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContactRequests(
      ContactStore store,
      SealedCards sealing,
      Sealing fingerprints,
      UnseenComments comments,
      CountyReader reader,
      ContactAgreement agreement,
      ContactSettling settling,
      WorkingDays workingDays,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.sealing = sealing;
    this.fingerprints = fingerprints;
    this.comments = comments;
    this.reader = reader;
    this.agreement = agreement;
    this.settling = settling;
    this.workingDays = workingDays;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** Whether customers are asked; as known within the last minute. */
  public boolean areOffered() {
    return agreement.lately().offered();
  }

  /** How they are answered; as known within the last minute. */
  public ContactTerms terms() {
    return agreement.lately();
  }

  /** Whether a comment would move to the request. */
  public boolean hasWords(AnswerId answer) {
    return comments.isThere(answer);
  }

  /** Whether a comment has been seen already, and stays where it is. */
  public boolean hasSeenWords(AnswerId answer) {
    return comments.wasSeen(answer);
  }

  public Optional<StandingRequest> of(AnswerId answer) {
    return store
        .byKey(key(answer))
        .map(ContactStore.Kept::request)
        .map(one -> new StandingRequest(one.dueOn(), !one.isOpen()));
  }

  /**
   * Stores a request, or changes the one there is: other ways replace those that were told, words
   * are added. The comment of the answer moves here if nobody has seen it yet.
   *
   * @throws BadInput when nothing is said in any of these
   */
  public void ask(NewContactRequest asked) {
    transaction.executeWithoutResult(_ -> store(key(asked.answer()), asked));
    settling.settleSoon();
  }

  /**
   * Stores a request that comes whole, in the caller's transaction: its words are in no answer. The
   * same answer's again changes nothing. {@link #settleSoon} is called after the transaction.
   *
   * @throws BadInput when it says nothing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void askWhole(NewContactRequest asked) {
    var _ = add(key(asked.answer()), asked, "", false);
  }

  /**
   * The same for a form that is hardly a person's: its request is listed apart, and nobody is
   * reminded of it. Somebody who may come to harm is called for all the same.
   *
   * @throws BadInput when it says nothing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void askDoubtfully(NewContactRequest asked) {
    var _ = add(key(asked.answer()), asked, "", true);
  }

  /** Has urgent requests announced at once; they are announced later if that fails. */
  public void settleSoon() {
    settling.settleSoon();
  }

  /** In one transaction, so that a crash neither loses the words nor leaves them twice. */
  private void store(UUID key, NewContactRequest asked) {
    var comment = comments.take(asked.answer()).orElse("");
    var earlier = store.lockByKey(key);
    if (earlier.isEmpty() && add(key, asked, comment, false)) {
      return;
    }
    var kept =
        earlier.or(() -> store.lockByKey(key)).orElseThrow(() -> new Conflict("it has gone"));
    var card = card(asked, sealing.open(kept.card()).words(), comment);
    var old = kept.request();
    var due = old.isOpen() ? old.dueOn() : due(today());
    var next = old.changed(today(), due, old.urgent() || isAlarm(card));
    store.rewrite(next, sealing.seal(card));
  }

  private boolean add(UUID key, NewContactRequest asked, String comment, boolean doubtful) {
    var card = card(asked, "", comment);
    var today = today();
    var fresh =
        new ContactRequest(
            UUID.randomUUID(),
            asked.unit().value(),
            asked.service().value(),
            today,
            due(today),
            null,
            isAlarm(card),
            ContactState.NEW,
            null,
            null,
            doubtful);
    return store.insert(key, fresh, sealing.seal(card));
  }

  private static ContactCard card(NewContactRequest asked, String before, String comment) {
    var words = ContactCard.joined(before, comment, asked.words());
    if (words.isEmpty()) {
      throw new BadInput(Fault.of("words", "contact.fault.words"));
    }
    return ContactCard.of(asked.ways(), words, asked.language());
  }

  /** Words that have moved are in no list of comments, so they are read for urgency here. */
  private boolean isAlarm(ContactCard card) {
    return reader.alarming(card.words(), null).isPresent();
  }

  /** Takes a request back, with its words; whether there was one. */
  @Transactional
  public boolean withdraw(AnswerId answer) {
    var gone = store.deleteByKey(key(answer));
    gone.ifPresent(id -> events.publishEvent(new UrgentContactTaken(id, "")));
    return gone.isPresent();
  }

  private UUID key(AnswerId answer) {
    return fingerprints.fingerprint(Purpose.CONTACT, answer.value().toString());
  }

  private LocalDate due(LocalDate from) {
    return workingDays.after(from, agreement.lately().answerDays());
  }

  private LocalDate today() {
    return Helsinki.day(clock.instant());
  }
}
