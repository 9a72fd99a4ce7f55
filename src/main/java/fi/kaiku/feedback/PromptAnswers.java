package fi.kaiku.feedback;

import fi.kaiku.feedback.Answers.More;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.feedback.Given.Part;
import fi.kaiku.feedback.PromptStore.Change;
import fi.kaiku.feedback.PromptStore.First;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Sealed;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What nearly every customer does: a first score, and soon after it a comment. Each is one
 * statement, which asks whether the link is open now and whether nobody was quicker, and which all
 * who answer at the moment share. If it is not that simple nothing is stored, and {@link Answers}
 * can do it.
 */
@Service
public class PromptAnswers {

  private final PromptStore store;
  private final Envelopes envelopes;
  private final ApplicationEventPublisher events;

  PromptAnswers(PromptStore store, Envelopes envelopes, ApplicationEventPublisher events) {
    this.store = store;
    this.envelopes = envelopes;
    this.events = events;
  }

  /** An answer as it waits now. */
  public record Stored(Sealed sealed, WholeAnswer answer) {
    public Said said() {
      return answer.said();
    }

    public Told told() {
      return Answers.told(answer.said());
    }

    /** Tells nothing of the answer: this may come into a log. */
    @Override
    public String toString() {
      return "Stored";
    }
  }

  /**
   * Stores the score of an answer that there was not yet.
   *
   * @param score 0–10
   * @throws BadInput when it is something else
   */
  public Optional<Stored> first(AnswerId id, Background background, int score, ByLink way) {
    var answer = Answers.first(background, score);
    var sealed = envelopes.seal(answer);
    return store.add(new First(id, envelopes.appeared(id), sealed, way))
        ? Optional.of(new Stored(sealed, answer))
        : Optional.empty();
  }

  /**
   * Stores ratings and comment, in place of all that was told beside the score before.
   *
   * @param earlier the answer as it waited a moment ago
   * @throws BadInput as {@link Answers#tellMore}
   */
  public Optional<Stored> more(
      AnswerId id, Stored earlier, List<GivenRating> ratings, String comment, ByLink way) {
    var more = More.of(ratings, comment);
    return stored(id, earlier, more.after(earlier.answer().said()), way);
  }

  /**
   * Stores what one screen of several tells.
   *
   * @param earlier the answer as it waited a moment ago
   * @throws BadInput as {@link Answers#tellMore}
   */
  public Optional<Stored> part(AnswerId id, Stored earlier, Part part, ByLink way) {
    return stored(id, earlier, part.after(earlier.answer().said()), way);
  }

  private Optional<Stored> stored(AnswerId id, Stored earlier, Said said, ByLink way) {
    var answer = earlier.answer().saying(said);
    var sealed = envelopes.seal(answer);
    if (!store.replace(new Change(id, earlier.sealed(), sealed, way))) {
      return Optional.empty();
    }
    publish(id, earlier.answer(), answer);
    return Optional.of(new Stored(sealed, answer));
  }

  /** Nobody has to hear of an answer without words. */
  private void publish(AnswerId id, WholeAnswer before, WholeAnswer now) {
    var appears = envelopes.appeared(id);
    if (before.said().comment() != null) {
      events.publishEvent(CommentSaid.of(id, appears, now));
    } else if (now.said().comment() != null) {
      events.publishEvent(CommentSaid.first(id, appears, now));
    }
  }
}
