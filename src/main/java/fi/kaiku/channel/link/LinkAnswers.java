package fi.kaiku.channel.link;

import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.invitation.Invitations;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer does with an open link. Each may come twice. */
@Service
class LinkAnswers {

  private final Answers answers;
  private final Invitations invitations;

  LinkAnswers(Answers answers, Invitations invitations) {
    this.answers = answers;
    this.invitations = invitations;
  }

  /** The answer and the sealed note that there is one are stored together or not at all. */
  @Transactional
  void score(OpenLink link, int score) {
    answers.score(link.answer(), link.background(), score, link.language());
    invitations.noteAnswered(link.token());
  }

  /** Ratings and comment are stored together or not at all. */
  @Transactional
  void tellMore(OpenLink link, List<GivenRating> ratings, String comment) {
    answers.rate(link.answer(), ratings, link.language());
    answers.comment(link.answer(), comment, link.language());
  }

  void delete(OpenLink link) {
    answers.delete(link.answer());
  }

  void optOut(OpenLink link) {
    invitations.optOut(link.token());
  }

  boolean isThereFor(OpenLink link) {
    return answers.exists(link.answer());
  }
}
