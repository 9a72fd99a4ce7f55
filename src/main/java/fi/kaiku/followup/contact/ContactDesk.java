package fi.kaiku.followup.contact;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.UrgentContactTaken;
import fi.kaiku.followup.contact.ContactRequest.Handler;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.PlainText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do about requests of the units within their reach, those of merged units among them.
 * Every deed is a step of the request and leaves a line in the audit log.
 */
@Service
public class ContactDesk {

  /** The longest note, in characters. */
  public static final int NOTE = 500;

  /** So many are shown of a list. */
  public static final int SHOWN = 200;

  private final ContactStore store;
  private final ContactStepStore steps;
  private final ContactListQuery query;
  private final SealedCards sealing;
  private final ContactMails mails;
  private final Organization organization;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContactDesk(
      ContactStore store,
      ContactStepStore steps,
      ContactListQuery query,
      SealedCards sealing,
      ContactMails mails,
      Organization organization,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.steps = steps;
    this.query = query;
    this.sealing = sealing;
    this.mails = mails;
    this.organization = organization;
    this.events = events;
    this.clock = clock;
  }

  public List<ContactRequest> open(Viewer viewer) {
    return query.open(units(viewer), SHOWN);
  }

  /** Those that are hardly a person's and that nobody has taken. */
  public List<ContactRequest> apart(Viewer viewer) {
    return query.apart(units(viewer), SHOWN);
  }

  public List<ContactRequest> done(Viewer viewer) {
    return query.done(units(viewer), SHOWN);
  }

  /**
   * One request, without what is sealed of it.
   *
   * @throws NotFound when it is out of reach, erased or taken back
   */
  public ContactRequest get(UUID id, Viewer viewer) {
    return store
        .find(id)
        .map(ContactStore.Kept::request)
        .filter(one -> isReached(one, viewer))
        .orElseThrow(ContactDesk::none);
  }

  /** By which ways the customer may be reached: {@code phone-email}; neither of them itself. */
  public String ways(ContactRequest request) {
    return store.find(request.id()).map(kept -> sealing.open(kept.card()).ways()).orElse("");
  }

  public List<ContactStep> steps(ContactRequest request) {
    return steps.of(request.id()).stream().map(this::opened).toList();
  }

  private ContactStep opened(ContactStepStore.KeptStep kept) {
    var step = kept.step();
    var note = kept.note() == null ? null : sealing.openNote(kept.note());
    return new ContactStep(step.kind(), step.on(), step.by(), note);
  }

  /** Opens phone, e-mail, language and words, and leaves a line in the audit log. */
  @Transactional
  public ContactCard look(UUID id, Viewer viewer) {
    var kept = locked(id, viewer);
    publish(viewer, "opened", id);
    return sealing.open(kept.card());
  }

  /**
   * Whoever takes a request sees to it.
   *
   * @throws Conflict when a colleague was quicker
   */
  @Transactional
  public void take(UUID id, Viewer viewer) {
    step(id, ContactStep.Kind.TAKEN, "", viewer, ContactRequest::takenBy);
    publish(viewer, "taken", id);
  }

  /**
   * Notes what came of it: spoken, not reached, or answered in another way.
   *
   * @throws Conflict when it is closed
   */
  @Transactional
  public void note(UUID id, ContactStep.Kind kind, String note, Viewer viewer) {
    var isAnswer = kind == ContactStep.Kind.SPOKEN || kind == ContactStep.Kind.ANSWERED;
    if (!isAnswer && kind != ContactStep.Kind.NOT_REACHED) {
      throw new BadInput(Fault.of("kind", "contact.fault.kind"));
    }
    step(
        id, kind, note, viewer, isAnswer ? ContactRequest::answeredBy : ContactRequest::workedOnBy);
    publish(viewer, "noted", id);
  }

  /**
   * Sends the customer a mail that says who will call, or where to sign in, and nothing else; once
   * a day from one person, however often they press.
   *
   * @throws BadInput when they have left no e-mail address
   */
  @Transactional
  public void mail(UUID id, ContactStep.Kind kind, Viewer viewer) {
    var kept = locked(id, viewer);
    if (steps.isThere(id, kind, viewer.staff().value(), today())) {
      return;
    }
    mails.send(sealing.open(kept.card()), kind, viewer);
    step(id, kind, "", viewer, ContactRequest::workedOnBy);
    publish(viewer, "mailed", id);
  }

  /** Notes that it is handled as something else, and by whom. */
  @Transactional
  public void handOver(UUID id, OtherMatter what, String to, Viewer viewer) {
    if (to.isBlank()) {
      throw new BadInput(Fault.of("to-" + what.word(), "contact.fault.to"));
    }
    step(id, what.step(), to, viewer, ContactRequest::workedOnBy);
    publish(viewer, "handed-over", id);
  }

  @Transactional
  public void close(UUID id, String note, Viewer viewer) {
    step(id, ContactStep.Kind.CLOSED, note, viewer, (one, _) -> one.closed(today()));
    publish(viewer, "closed", id);
  }

  @Transactional
  public void reopen(UUID id, Viewer viewer) {
    step(id, ContactStep.Kind.REOPENED, "", viewer, ContactRequest::reopenedBy);
    publish(viewer, "reopened", id);
  }

  private void step(UUID id, ContactStep.Kind kind, String note, Viewer viewer, Verb verb) {
    var text = PlainText.ofPage(note).strip();
    if (text.length() > NOTE) {
      throw new BadInput(Fault.of("note", "contact.fault.note", "" + NOTE));
    }
    var by = new Handler(viewer.staff().value(), viewer.name());
    var before = locked(id, viewer).request();
    store.change(verb.apply(before, by));
    if (before.urgent()) {
      events.publishEvent(new UrgentContactTaken(id, viewer.name()));
    }
    steps.add(id, kind, by, today(), text.isEmpty() ? null : sealing.sealNote(text));
  }

  private interface Verb extends BiFunction<ContactRequest, Handler, ContactRequest> {}

  private ContactStore.Kept locked(UUID id, Viewer viewer) {
    return store
        .lock(id)
        .filter(kept -> isReached(kept.request(), viewer))
        .orElseThrow(ContactDesk::none);
  }

  private boolean isReached(ContactRequest request, Viewer viewer) {
    var units = units(viewer);
    return viewer.may(Permission.HANDLE_FEEDBACK)
        && (units == null || Arrays.asList(units).contains(request.unit()));
  }

  private UUID @Nullable [] units(Viewer viewer) {
    return Successors.of(organization).withMerged(viewer.reach()).unitsOrNull();
  }

  private void publish(Viewer viewer, String what, UUID id) {
    events.publishEvent(ContactDeed.of(viewer, what, id.toString()));
  }

  private LocalDate today() {
    return Helsinki.day(clock.instant());
  }

  private static NotFound none() {
    return new NotFound("no such contact request");
  }
}
