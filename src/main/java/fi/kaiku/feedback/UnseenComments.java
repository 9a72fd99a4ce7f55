package fi.kaiku.feedback;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Comments of answers that have not appeared yet, so that nobody has seen them beside a score. Such
 * a comment may leave its answer: its writer wants somebody to answer it, and somebody who is named
 * must not be found by the words of an answer that names nobody.
 */
@Service
public class UnseenComments {

  private final WaitingStore waiting;
  private final AppearedStore appeared;
  private final Envelopes envelopes;
  private final ApplicationEventPublisher events;

  UnseenComments(
      WaitingStore waiting,
      AppearedStore appeared,
      Envelopes envelopes,
      ApplicationEventPublisher events) {
    this.waiting = waiting;
    this.appeared = appeared;
    this.envelopes = envelopes;
    this.events = events;
  }

  public boolean isThere(AnswerId id) {
    return waiting.find(id).map(kept -> envelopes.open(kept).said().comment() != null).orElse(false)
        && !hasAppeared(id);
  }

  /** Whether a comment of an answer has appeared. */
  public boolean wasSeen(AnswerId id) {
    return appeared.find(envelopes.appeared(id)).map(said -> said.comment() != null).orElse(false);
  }

  /**
   * Takes a comment out of its answer, of which score and ratings stay. In the caller's
   * transaction: the comment is in one of two places, whatever happens.
   *
   * @return none when there is no comment, or when it has appeared
   */
  public Optional<String> take(AnswerId id) {
    while (true) {
      var old = waiting.find(id);
      if (old.isEmpty() || hasAppeared(id)) {
        return Optional.empty();
      }
      var answer = envelopes.open(old.get());
      var said = answer.said();
      if (said.comment() == null) {
        return Optional.empty();
      }
      var rest = answer.saying(said.withMore(said.ratings(), ""));
      if (waiting.replace(id, old.get(), envelopes.seal(rest))) {
        events.publishEvent(CommentSaid.of(id, envelopes.appeared(id), rest));
        return Optional.of(said.comment());
      }
    }
  }

  private boolean hasAppeared(AnswerId id) {
    return appeared.find(envelopes.appeared(id)).isPresent();
  }
}
