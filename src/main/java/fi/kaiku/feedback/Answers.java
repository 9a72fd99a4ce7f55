package fi.kaiku.feedback;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The store of answers. Every call may come twice: there is one answer per id. */
@Service
public class Answers {

  /** The longest comment, in characters as people count them (code points). */
  public static final int COMMENT_LENGTH = 4_000;

  private final FeedbackStore store;
  private final RatingStore ratings;
  private final Clock clock;

  Answers(FeedbackStore store, RatingStore ratings, Clock clock) {
    this.store = store;
    this.ratings = ratings;
    this.clock = clock;
  }

  /**
   * Stores or replaces the score. The same score again leaves what else was told; another one is
   * another answer, to which an earlier comment and ratings do not belong. The day of the first
   * score stays.
   *
   * @param score 0–10
   * @throws BadInput when it is something else
   */
  @Transactional
  public void score(AnswerId id, Background background, int score, Language answeredIn) {
    if (score < 0 || score > 10) {
      throw new BadInput(Fault.of("score", "feedback.score.range"));
    }
    var today = Helsinki.day(clock.instant());
    if (store.forgetCommentUnderOtherScore(id, score) > 0) {
      ratings.forget(id);
    }
    store.upsertScore(new NewScore(id, background, score, answeredIn, today));
  }

  /**
   * Stores or replaces the comment of an answer that has a score. Line ends become {@code \n}, and
   * the one character that PostgreSQL cannot hold, U+0000, becomes U+FFFD; all else stays as it is.
   *
   * @param comment at most 4 000 characters; blank removes an earlier one
   * @throws Conflict when there is no score yet
   * @throws BadInput when it is too long
   */
  public void comment(AnswerId id, String comment, Language answeredIn) {
    var text = comment.isBlank() ? "" : storable(comment);
    if (isTooLong(text)) {
      throw new BadInput(Fault.of("comment", "feedback.comment.tooLong", "4000", length(text)));
    }
    if (store.updateComment(id, text, answeredIn) == 0) {
      throw new Conflict("a comment needs a score first");
    }
  }

  /**
   * Stores the ratings of an answer that has a score, in place of all earlier ones.
   *
   * @param given of the questionnaire that the answer is to, each at most once; may be empty
   * @throws Conflict when there is no score yet
   * @throws BadInput naming each that is outside its scale
   */
  public void rate(AnswerId id, List<GivenRating> given, Language answeredIn) {
    var faults = given.stream().filter(one -> !one.isOnScale()).map(Answers::offScale).toList();
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    if (given.isEmpty()) {
      ratings.forget(id);
    } else if (ratings.replace(id, given, answeredIn) == 0) {
      throw new Conflict("a rating needs a score first");
    }
  }

  /** Forgets the comment and the ratings; the score stays. */
  @Transactional
  public void forgetMore(AnswerId id) {
    store.forgetComment(id);
    ratings.forget(id);
  }

  /** Whether more than a score has been told: a comment or a rating. */
  public boolean toldMore(AnswerId id) {
    return store.toldMore(id);
  }

  /** Forgets the answer, its comment and its ratings. */
  public void delete(AnswerId id) {
    store.delete(id);
  }

  public boolean exists(AnswerId id) {
    return store.exists(id);
  }

  /** Whether a comment is longer than can be stored, counted as it would be stored. */
  public static boolean isTooLong(String comment) {
    var text = storable(comment);
    return text.codePointCount(0, text.length()) > COMMENT_LENGTH;
  }

  private static Fault offScale(GivenRating given) {
    var rating = given.rating();
    var most = String.valueOf(rating.kind().most());
    return Fault.of(rating.code(), "feedback.rating.range", most);
  }

  private static String storable(String comment) {
    return comment.replace("\r\n", "\n").replace('\r', '\n').replace('\u0000', '\uFFFD');
  }

  private static String length(String text) {
    return String.valueOf(text.codePointCount(0, text.length()));
  }
}
