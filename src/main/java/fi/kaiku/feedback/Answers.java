package fi.kaiku.feedback;

import fi.kaiku.platform.Language;
import org.springframework.stereotype.Service;

/** The store of answers. Every call may come twice: there is one answer per id. */
@Service
public class Answers {

  /**
   * Stores or replaces the score; a comment given earlier stays.
   *
   * @param score 0–10
   */
  public void score(AnswerId id, Background background, int score, Language answeredIn) {
    throw new UnsupportedOperationException(id.toString() + background + score + answeredIn);
  }

  /**
   * Stores or replaces the comment of an answer that has a score.
   *
   * @param comment at most 4 000 characters; blank leaves an earlier comment as it was
   * @throws fi.kaiku.platform.Conflict when there is no score yet
   */
  public void comment(AnswerId id, String comment, Language answeredIn) {
    throw new UnsupportedOperationException(id.toString() + comment.length() + answeredIn);
  }

  /** Forgets the answer and its comment. */
  public void delete(AnswerId id) {
    throw new UnsupportedOperationException(id.toString());
  }

  public boolean exists(AnswerId id) {
    throw new UnsupportedOperationException(id.toString());
  }
}
