package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.AppearedId;
import fi.kaiku.feedback.Envelopes;
import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Moves answers from those that wait to those that have appeared. */
@Component
public class Movements {

  private final WaitingAnswers waiting;
  private final AppearanceStore store;
  private final RatingStore ratings;
  private final OrderStore order;
  private final Envelopes envelopes;
  private final Clock clock;

  Movements(
      WaitingAnswers waiting,
      AppearanceStore store,
      RatingStore ratings,
      OrderStore order,
      Envelopes envelopes,
      Clock clock) {
    this.waiting = waiting;
    this.store = store;
    this.ratings = ratings;
    this.order = order;
    this.envelopes = envelopes;
    this.clock = clock;
  }

  /**
   * Lets answers appear, changes those that had appeared and have been changed since, and forgets
   * the order of the days on which they are told, and of the answers that go on waiting. Whoever
   * answers just now waits a moment; an answer that has become another one since it was looked at
   * stays for the next tick.
   *
   * @param all that wait
   * @param appearing those of them that may appear
   */
  public void move(List<Waiting> all, List<Appearing> appearing) {
    if (all.isEmpty()) {
      return;
    }
    order.holdWriters();
    var appeared = store.appeared(all.stream().map(Waiting::appears).toList());
    var taken = waiting.take(due(all, appearing, appeared));
    var fresh = appearing.stream().filter(one -> isNew(one.waiting(), taken, appeared)).toList();
    var changed = taken.stream().filter(one -> appeared.contains(one.appears())).toList();
    appear(fresh);
    change(changed);
    order.forget(taken.stream().map(Waiting::appears).toList());
    order.forgetWaiting();
  }

  /** Those that may appear, and those that have appeared already. */
  private static List<Waiting> due(
      List<Waiting> all, List<Appearing> appearing, Set<AppearedId> appeared) {
    return Stream.concat(
            appearing.stream().map(Appearing::waiting),
            all.stream().filter(one -> appeared.contains(one.appears())))
        .distinct()
        .toList();
  }

  private static boolean isNew(Waiting one, Set<Waiting> taken, Set<AppearedId> appeared) {
    return taken.contains(one) && !appeared.contains(one.appears());
  }

  private void appear(List<Appearing> fresh) {
    var answers = fresh.stream().map(Appearing::waiting).toList();
    store.insert(fresh, Helsinki.day(clock.instant()));
    ratings.insert(answers);
    lockAway(answers.stream().filter(Movements::isOfTheInvited).toList());
  }

  /** Of people whom nobody invited nothing is known that would have to be kept. */
  private static boolean isOfTheInvited(Waiting one) {
    return one.answer().background().channel().asksByMessage();
  }

  private void lockAway(List<Waiting> answers) {
    store.lockAway(
        answers, answers.stream().map(one -> envelopes.seal(one.answer().background())).toList());
  }

  private void change(List<Waiting> changed) {
    store.change(changed);
    ratings.delete(changed);
    ratings.insert(changed);
  }
}
