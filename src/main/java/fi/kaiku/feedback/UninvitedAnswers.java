package fi.kaiku.feedback;

import fi.kaiku.feedback.Answers.More;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Answers of people whom nobody invited: on a device, on the open form, on paper, told to staff.
 * Each comes whole and at once, and is not changed afterwards. It waits sealed like all others and
 * appears with the next tick.
 */
@Service
public class UninvitedAnswers {

  private final WaitingStore waiting;
  private final Envelopes envelopes;
  private final Organization organization;
  private final Sealing sealing;
  private final ApplicationEventPublisher events;

  UninvitedAnswers(
      WaitingStore waiting,
      Envelopes envelopes,
      Organization organization,
      Sealing sealing,
      ApplicationEventPublisher events) {
    this.waiting = waiting;
    this.envelopes = envelopes;
    this.organization = organization;
    this.sealing = sealing;
    this.events = events;
  }

  /**
   * The id of an answer that a client made, the same for the same three. Nobody without the
   * county's key can compute it.
   *
   * @param sender who numbers its answers: a device, a batch of forms
   * @param number as the sender gave it
   */
  public AnswerId id(Channel channel, String sender, String number) {
    var text = String.join("\u0000", channel.name(), sender, number);
    return new AnswerId(sealing.fingerprint(Purpose.ANSWER, text));
  }

  /**
   * Stores an answer. The same id again changes nothing, until the answer's month is released.
   *
   * @return whether it was new
   * @throws BadInput naming each mark that is off its scale and each item marked twice that has one
   *     answer, a score outside 0–10 ({@code score}), a comment that is too long, or when nothing
   *     was said
   * @throws NotFound when there is no such unit
   */
  public boolean give(AnswerId id, Occasion occasion, Given given) {
    var answer =
        new WholeAnswer(Background.of(occasion, service(occasion.unit())), said(given), null);
    var appears = envelopes.appeared(id);
    if (!waiting.addFirst(id, appears, envelopes.seal(answer))) {
      return false;
    }
    events.publishEvent(CommentSaid.of(id, appears, answer));
    return true;
  }

  private static Said said(Given given) {
    var score = given.score();
    if (score != null && (score < 0 || score > 10)) {
      throw new BadInput(Fault.of("score", "feedback.score.range"));
    }
    if (given.isNothing()) {
      throw new BadInput(Fault.of("answer", "feedback.answer.nothing"));
    }
    var more = More.of(given.marks(), given.comment());
    return more.after(score == null ? Said.NOTHING : Said.score(score));
  }

  private ServiceId service(UnitId id) {
    return organization.units().stream()
        .filter(unit -> unit.id().equals(id))
        .findFirst()
        .map(Unit::service)
        .orElseThrow(() -> new NotFound("no such unit"))
        .id();
  }
}
