package fi.kaiku.invitation;

import fi.kaiku.platform.Language;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whoever talks with people who answer by replying to the message. */
public interface Conversations {

  /**
   * Begins conversations, in the caller's transaction. A number that is in one already gets no
   * second: whose question a reply answers would be a guess.
   *
   * @return the invitations that have one now; the others have to be asked in another way
   */
  Set<UUID> begin(List<NewConversation> asked);

  /**
   * Ends the conversations of numbers that are sent another message now, in the caller's
   * transaction: to which of the two a reply belongs would be a guess.
   */
  void overtake(Set<UUID> phoneKeys);

  /**
   * Somebody who is asked now.
   *
   * @param token of the invitation; it leaves the house in no message
   * @param closesAt when the month's links close
   */
  record NewConversation(
      UUID invitation, UUID phoneKey, LinkToken token, Language language, Instant closesAt) {}
}
