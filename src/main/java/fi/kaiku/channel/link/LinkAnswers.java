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
  private final OpenedLinks opened;

  LinkAnswers(Answers answers, Invitations invitations, OpenedLinks opened) {
    this.answers = answers;
    this.invitations = invitations;
    this.opened = opened;
  }

  void score(OpenLink link, int score) {
    answers.score(link.answer(), link.background(), score);
    opened.stored(link.answer(), null);
  }

  /** A new answer in place of an earlier one, of which nothing stays. */
  void scoreAnew(OpenLink link, int score) {
    answers.scoreAnew(link.answer(), link.background(), score);
    opened.stored(link.answer(), Told.SCORE);
  }

  /** What is told replaces whatever was told before. */
  void tellMore(OpenLink link, List<GivenRating> ratings, String comment) {
    answers.tellMore(link.answer(), link.background(), ratings, comment);
    opened.stored(link.answer(), comment.isBlank() && ratings.isEmpty() ? Told.SCORE : Told.MORE);
  }

  void delete(OpenLink link) {
    answers.delete(link.answer());
    opened.stored(link.answer(), Told.NOTHING);
  }

  void forgetMore(OpenLink link) {
    answers.forgetMore(link.answer(), link.background());
    opened.stored(link.answer(), null);
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
