package fi.kaiku.channel.reply;

import fi.kaiku.channel.InvitedBackground;
import fi.kaiku.channel.reply.Turn.Meaning;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Channel;
import fi.kaiku.invitation.Invited;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Stores what somebody replied as an answer. Its id is made of the invitation's token, as that of
 * an answer on the link's page: no number leads to it.
 */
@Component
class RepliedAnswers {

  private final Answers answers;
  private final Sealing sealing;

  RepliedAnswers(Answers answers, Sealing sealing) {
    this.answers = answers;
    this.sealing = sealing;
  }

  void take(LinkToken token, Invited invited, Meaning meaning) {
    var id = id(token);
    var background = InvitedBackground.of(Channel.REPLY, invited);
    switch (meaning) {
      case Meaning.Score(int score, String comment) -> {
        answers.score(id, background, score);
        if (!comment.isEmpty()) {
          answers.addWords(id, background, comment);
        }
      }
      case Meaning.Words(String words) -> answers.addWords(id, background, words);
      case Meaning.Undecided(_) -> answers.forgetScore(id, background);
      case Meaning.Nothing(), Meaning.Unclear() -> {}
    }
  }

  /** The score that was given with an invitation, if one was. */
  Optional<Integer> score(LinkToken token) {
    return answers.said(id(token)).flatMap(said -> Optional.ofNullable(said.score()));
  }

  private AnswerId id(LinkToken token) {
    return new AnswerId(sealing.fingerprint(Purpose.ANSWER, token.value()));
  }
}
