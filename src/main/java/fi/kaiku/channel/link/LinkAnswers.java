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
  private final Onward onward;

  LinkAnswers(Answers answers, Invitations invitations, Onward onward) {
    this.answers = answers;
    this.invitations = invitations;
    this.onward = onward;
  }

  void score(OpenLink link, int score) {
    answers.score(link.answer(), link.background(), score);
    onward.keep(link, null);
  }

  /** A new answer in place of an earlier one, of which nothing stays. */
  void scoreAnew(OpenLink link, int score) {
    answers.scoreAnew(link.answer(), link.background(), score);
    onward.keep(link, Told.SCORE);
  }

  /** What is told replaces whatever was told before. */
  void tellMore(OpenLink link, List<GivenRating> ratings, String comment) {
    answers.tellMore(link.answer(), link.background(), ratings, comment);
    onward.keep(link, comment.isBlank() && ratings.isEmpty() ? Told.SCORE : Told.MORE);
  }

  void delete(OpenLink link) {
    answers.delete(link.answer());
    onward.keep(link, Told.NOTHING);
  }

  void forgetMore(OpenLink link) {
    answers.forgetMore(link.answer(), link.background());
    onward.keep(link, null);
  }

  Told told(OpenLink link) {
    return link.told() == null ? answers.told(link.answer()) : link.told();
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
