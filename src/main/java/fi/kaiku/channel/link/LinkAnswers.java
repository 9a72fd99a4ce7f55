package fi.kaiku.channel.link;

import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.invitation.Invitations;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.sms.OptOuts;
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

  /** A new answer in place of an earlier one, of which nothing stays. */
  @Transactional
  void scoreAnew(OpenLink link, int score) {
    answers.forgetMore(link.answer());
    score(link, score);
  }

  /**
   * What is told replaces whatever was told before. Ratings and comment are stored together or not
   * at all.
   */
  @Transactional
  void tellMore(OpenLink link, List<GivenRating> ratings, String comment) {
    answers.comment(link.answer(), comment, link.language());
    answers.rate(link.answer(), ratings, link.language());
  }

  void delete(OpenLink link) {
    answers.delete(link.answer());
  }

  void forgetMore(OpenLink link) {
    answers.forgetMore(link.answer());
  }

  boolean toldMore(OpenLink link) {
    return answers.toldMore(link.answer());
  }

  void optOut(OpenLink link) {
    optOut(link.token());
  }

  void optOut(LinkToken token) {
    invitations.optOut(token);
  }

  void undoOptOut(LinkToken token) {
    invitations.undoOptOut(token);
  }

  OptOuts.State optOutState(LinkToken token) {
    return invitations.optOutState(token);
  }

  boolean isThereFor(OpenLink link) {
    return answers.exists(link.answer());
  }
}
