package fi.kaiku.feedback;

import fi.kaiku.feedback.Answers.More;
import fi.kaiku.feedback.WaitingStore.Fresh;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers of people whom nobody invited: on a device, on the open form, on paper, told to staff.
 * Each comes whole and at once, and is not changed afterwards. It waits sealed like all others and
 * appears with the next tick. Its id is drawn by lot, and its channel remembers, apart, what has
 * been handed in: from a form, a tablet or a page nothing leads to an answer.
 */
@Service
public class UninvitedAnswers {

  private final WaitingStore waiting;
  private final Envelopes envelopes;
  private final Organization organization;
  private final ApplicationEventPublisher events;

  UninvitedAnswers(
      WaitingStore waiting,
      Envelopes envelopes,
      Organization organization,
      ApplicationEventPublisher events) {
    this.waiting = waiting;
    this.envelopes = envelopes;
    this.organization = organization;
    this.events = events;
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
    events.publishEvent(CommentSaid.first(id, appears, answer));
    return true;
  }

  /** What is wrong with an answer, as {@link #give} would refuse it; nothing when it is sound. */
  public List<Fault> faults(Given given) {
    try {
      said(given);
      return List.of();
    } catch (BadInput bad) {
      return bad.faults();
    }
  }

  /**
   * Stores many answers, each as {@link #give} does, at once and in the caller's transaction.
   *
   * @return the ids of those that were new
   * @throws BadInput when one of them is not sound; nothing is stored then
   */
  @Transactional
  public Set<AnswerId> giveAll(List<Uninvited> answers) {
    var services = services();
    var told = new LinkedHashMap<AnswerId, WholeAnswer>();
    for (var one : answers) {
      var service = services.get(one.occasion().unit());
      if (service == null) {
        throw new NotFound("no such unit");
      }
      var background = Background.of(one.occasion(), service);
      told.putIfAbsent(one.id(), new WholeAnswer(background, said(one.given()), null));
    }
    var added = waiting.addFirst(told.entrySet().stream().map(this::row).toList());
    told.forEach(
        (id, answer) -> {
          if (added.contains(id) && answer.said().comment() != null) {
            events.publishEvent(CommentSaid.first(id, envelopes.appeared(id), answer));
          }
        });
    return added;
  }

  private Fresh row(Map.Entry<AnswerId, WholeAnswer> answer) {
    var id = answer.getKey();
    return new Fresh(id, envelopes.appeared(id), envelopes.seal(answer.getValue()));
  }

  private Map<UnitId, ServiceId> services() {
    return organization.units().stream()
        .collect(Collectors.toMap(Unit::id, unit -> unit.service().id()));
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
