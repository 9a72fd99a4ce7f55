package fi.kaiku.feedback;

import fi.kaiku.feedback.Given.Part;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What customers answer, change and delete. Every call may come twice: there is one answer per id.
 *
 * <p>All of it goes to the answers that wait, sealed and whole. What has appeared already is
 * changed by the next tick.
 */
@Service
public class Answers {

  /** The longest comment, in characters as people count them (code points). */
  public static final int COMMENT_LENGTH = 4_000;

  /** How much has been told. */
  public enum Told {
    NOTHING,
    SCORE,
    /** A comment or a rating as well. */
    MORE
  }

  private final WaitingStore waiting;
  private final AppearedStore appeared;
  private final Envelopes envelopes;
  private final ApplicationEventPublisher events;

  Answers(
      WaitingStore waiting,
      AppearedStore appeared,
      Envelopes envelopes,
      ApplicationEventPublisher events) {
    this.waiting = waiting;
    this.appeared = appeared;
    this.envelopes = envelopes;
    this.events = events;
  }

  /** What has been told so far, whether it has appeared or not. */
  public Told told(AnswerId id) {
    var found = waiting.glance(id, envelopes.appeared(id));
    if (found.sealed() != null) {
      return told(envelopes.open(found.sealed()).said());
    }
    if (found.appearedWithMore() == null) {
      return Told.NOTHING;
    }
    return found.appearedWithMore() ? Told.MORE : Told.SCORE;
  }

  static Told told(Said said) {
    return said.isMoreThanAScore() ? Told.MORE : Told.SCORE;
  }

  /**
   * Stores or replaces the score. The same score again leaves what else was told; another one is
   * another answer, to which an earlier comment and ratings do not belong.
   *
   * @param score 0–10
   * @return how much has been told after it
   * @throws BadInput when it is something else
   */
  public Told score(AnswerId id, Background background, int score) {
    var sealed = envelopes.seal(first(background, score));
    if (waiting.addFirst(id, envelopes.appeared(id), sealed)) {
      return Told.SCORE;
    }
    var said =
        change(
            id,
            background,
            earlier -> Optional.of(earlier.orElse(Said.score(score)).scored(score)));
    return said.map(Answers::told).orElse(Told.NOTHING);
  }

  /** Stores a score of a new answer; nothing of an earlier one stays. */
  public void scoreAnew(AnswerId id, Background background, int score) {
    var answer = first(background, score);
    waiting.put(id, envelopes.seal(answer));
    publish(id, answer);
  }

  /**
   * Stores ratings and comment of an answer that has a score, in place of all that was told beside
   * it before. In the comment line ends become {@code \n}, and the one character that PostgreSQL
   * cannot hold, U+0000, becomes U+FFFD; all else stays as it is.
   *
   * @param ratings of the questionnaire that the answer is to, each at most once but for those that
   *     take several values; may be empty
   * @param comment at most 4 000 characters; blank for none
   * @throws Conflict when there is no score yet
   * @throws BadInput when the comment is too long, or naming each rating that is outside its scale
   *     or was given twice
   */
  public void tellMore(
      AnswerId id, Background background, List<GivenRating> ratings, String comment) {
    var more = More.of(ratings, comment);
    change(id, background, earlier -> Optional.of(more.after(scored(earlier))));
  }

  /**
   * Stores what one screen of several tells of an answer that has been begun.
   *
   * @throws Conflict when nothing was told yet
   * @throws BadInput as {@link #tellMore}
   */
  public void tellPart(AnswerId id, Background background, Part part) {
    change(id, background, earlier -> Optional.of(part.after(scored(earlier))));
  }

  /**
   * Stores what one screen tells of an answer that it may begin, to a questionnaire that asks for
   * no score.
   *
   * @throws BadInput as {@link #tellMore}
   */
  public void beginWith(AnswerId id, Background background, Part part) {
    change(id, background, earlier -> Optional.of(part.after(earlier.orElse(Said.NOTHING))));
  }

  /** What has been said so far, for whoever is asked the rest. */
  public Optional<Said> said(AnswerId id) {
    return waiting
        .find(id)
        .map(envelopes::open)
        .map(WholeAnswer::said)
        .or(() -> appeared.find(envelopes.appeared(id)));
  }

  /**
   * Adds words to those said before, on a line of their own. Once all of them are longer than a
   * comment may be, the end is cut.
   *
   * @param words not blank
   * @throws Conflict when there is no score yet
   */
  public void addWords(AnswerId id, Background background, String words) {
    var said = storable(words);
    change(id, background, earlier -> Optional.of(scored(earlier).withWords(said)));
  }

  static String cut(String comment) {
    return comment.codePointCount(0, comment.length()) <= COMMENT_LENGTH
        ? comment
        : comment.substring(0, comment.offsetByCodePoints(0, COMMENT_LENGTH - 1)) + "…";
  }

  /** What is told beside a score, checked and as it is stored. */
  record More(List<Rated> ratings, String comment) {
    static More of(List<GivenRating> ratings, String comment) {
      GivenRating.requireScales(ratings);
      var text = comment.isBlank() ? "" : storable(comment);
      if (isTooLong(text)) {
        throw new BadInput(Fault.of("comment", "feedback.comment.tooLong", "4000", length(text)));
      }
      return new More(ratings.stream().map(Rated::of).distinct().toList(), text);
    }

    Said after(Said earlier) {
      return earlier.withMore(ratings, comment);
    }
  }

  /** Forgets the comment and the ratings; the score stays. */
  public void forgetMore(AnswerId id, Background background) {
    change(id, background, earlier -> earlier.map(Said::withoutMore));
  }

  /** Forgets the score; what else was said stays, and an answer that says nothing more goes. */
  public void forgetScore(AnswerId id, Background background) {
    if (said(id).filter(Said::isMoreThanAScore).isPresent()) {
      change(id, background, earlier -> earlier.map(Said::withoutScore));
    } else {
      delete(id);
    }
  }

  /**
   * Forgets the answer with all that belongs to it, at once, wherever it is; in the order in which
   * answers move, so that none slips through.
   */
  public void delete(AnswerId id) {
    appeared.deleteEarlier(id);
    waiting.delete(id);
    appeared.delete(envelopes.appeared(id));
    events.publishEvent(new CommentSaid(id, envelopes.appeared(id), null, null, null, false));
  }

  /** Whether a comment is longer than can be stored, counted as it would be stored. */
  public static boolean isTooLong(String comment) {
    var text = storable(comment);
    return text.codePointCount(0, text.length()) > COMMENT_LENGTH;
  }

  /** Returns what has been said after it; begins again when somebody else was quicker. */
  private Optional<Said> change(AnswerId id, Background background, Change change) {
    while (true) {
      var old = waiting.find(id);
      var answer = old.map(envelopes::open);
      var said = answer.map(WholeAnswer::said).or(() -> appeared.find(envelopes.appeared(id)));
      var next = change.apply(said);
      if (next.equals(said)) {
        return next;
      }
      var whole = answer.orElseGet(() -> new WholeAnswer(background, Said.NOTHING, null));
      var after = whole.saying(next.orElseThrow());
      var sealed = envelopes.seal(after);
      if (old.isPresent() ? waiting.replace(id, old.get(), sealed) : waiting.add(id, sealed)) {
        publish(id, after);
        return next;
      }
    }
  }

  private void publish(AnswerId id, WholeAnswer answer) {
    events.publishEvent(CommentSaid.of(id, envelopes.appeared(id), answer));
  }

  /** What somebody makes of what was said so far. */
  private interface Change extends UnaryOperator<Optional<Said>> {}

  static WholeAnswer first(Background background, int score) {
    if (score < 0 || score > 10) {
      throw new BadInput(Fault.of("score", "feedback.score.range"));
    }
    return new WholeAnswer(background, Said.score(score), null);
  }

  private static Said scored(Optional<Said> earlier) {
    return earlier.orElseThrow(() -> new Conflict("a comment or a rating needs a score first"));
  }

  private static String storable(String comment) {
    return comment.replace("\r\n", "\n").replace('\r', '\n').replace('\u0000', '\uFFFD');
  }

  private static String length(String text) {
    return String.valueOf(text.codePointCount(0, text.length()));
  }
}
