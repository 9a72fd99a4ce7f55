package fi.kaiku.channel.link;

import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.invitation.Invitations;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.sms.OptOuts;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a customer does with an open link. Each may come twice. */
@Service
class LinkAnswers {

  private final Answers answers;
  private final Invitations invitations;

  LinkAnswers(Answers answers, Invitations invitations) {
    this.answers = answers;
    this.invitations = invitations;
  }

  void score(OpenLink link, int score) {
    answers.score(link.answer(), link.background(), score);
  }

  /** A new answer in place of an earlier one, of which nothing stays. */
  void scoreAnew(OpenLink link, int score) {
    answers.scoreAnew(link.answer(), link.background(), score);
  }

  /** What is told replaces whatever was told before. */
  void tellMore(OpenLink link, List<GivenRating> ratings, String comment) {
    answers.tellMore(link.answer(), link.background(), ratings, comment);
  }

  void delete(OpenLink link) {
    answers.delete(link.answer());
  }

  void forgetMore(OpenLink link) {
    answers.forgetMore(link.answer(), link.background());
  }

  Told told(OpenLink link) {
    return answers.told(link.answer());
  }

  boolean isThereFor(OpenLink link) {
    return told(link) != Told.NOTHING;
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
}
