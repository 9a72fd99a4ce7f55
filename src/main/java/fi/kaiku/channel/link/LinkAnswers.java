package fi.kaiku.channel.link;

import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.feedback.ByLink;
import fi.kaiku.feedback.Given.Part;
import fi.kaiku.feedback.PromptAnswers;
import fi.kaiku.feedback.PromptAnswers.Stored;
import fi.kaiku.feedback.Said;
import fi.kaiku.invitation.Invitations;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.sms.OptOuts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What a customer does with an open link. Each may come twice. A link that has closed since its
 * page was opened stores nothing.
 */
@Service
class LinkAnswers {

  private final Answers answers;
  private final PromptAnswers prompt;
  private final Invitations invitations;
  private final Links links;
  private final OpenedLinks opened;
  private final Clock clock;

  LinkAnswers(
      Answers answers,
      PromptAnswers prompt,
      Invitations invitations,
      Links links,
      OpenedLinks opened,
      Clock clock) {
    this.answers = answers;
    this.prompt = prompt;
    this.invitations = invitations;
    this.links = links;
    this.opened = opened;
    this.clock = clock;
  }

  /**
   * The same score again leaves what else was told.
   *
   * @throws ClosedLink when the link has closed meanwhile
   */
  void score(OpenLink link, int score) {
    if (!isStored(link, prompt.first(link.answer(), link.background(), score, by(link)))) {
      var open = stillOpen(link);
      answers.score(open.answer(), open.background(), score);
    }
  }

  /** A new answer in place of an earlier one, of which nothing stays. */
  void scoreAnew(OpenLink link, int score) {
    var open = stillOpen(link);
    answers.scoreAnew(open.answer(), open.background(), score);
  }

  /**
   * What is told takes the place of what was told of the same before.
   *
   * @throws ClosedLink when the link has closed meanwhile
   */
  void tell(OpenLink link, Part part) {
    var earlier = link.stored();
    if (earlier == null || !isStored(link, prompt.part(link.answer(), earlier, part, by(link)))) {
      var open = stillOpen(link);
      if (part.questionnaire().score() != null) {
        answers.tellPart(open.answer(), open.background(), part);
      } else if (!part.isNothing() || isThereFor(open)) {
        answers.beginWith(open.answer(), open.background(), part);
      }
    }
  }

  Optional<Said> said(OpenLink link) {
    return link.stored() == null ? answers.said(link.answer()) : Optional.of(link.stored().said());
  }

  private ByLink by(OpenLink link) {
    return ByLink.of(link.token().sha256(), clock.instant());
  }

  private boolean isStored(OpenLink link, Optional<Stored> stored) {
    stored.ifPresent(one -> opened.stored(link.answer(), one));
    return stored.isPresent();
  }

  private OpenLink stillOpen(OpenLink link) {
    return links.anew(link);
  }

  void delete(OpenLink link) {
    answers.delete(stillOpen(link).answer());
  }

  void forgetMore(OpenLink link) {
    var open = stillOpen(link);
    answers.forgetMore(open.answer(), open.background());
  }

  Told told(OpenLink link) {
    return link.stored() == null ? answers.told(link.answer()) : link.stored().told();
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
