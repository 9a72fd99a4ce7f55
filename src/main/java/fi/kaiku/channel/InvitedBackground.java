package fi.kaiku.channel;

import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.Channel;
import fi.kaiku.invitation.Invited;

/** What is known beside an answer to a message, however it was given. */
public final class InvitedBackground {

  private InvitedBackground() {}

  public static Background of(Channel channel, Invited invited) {
    return new Background(
        channel,
        invited.questionnaireCode(),
        invited.questionnaireVersion(),
        invited.unit(),
        invited.service(),
        invited.kind().name(),
        invited.profession(),
        invited.ageBand(),
        invited.language(),
        invited.visitMonth(),
        invited.sentOn());
  }
}
