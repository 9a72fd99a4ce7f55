package fi.kaiku.channel.reply;

import fi.kaiku.channel.link.InvitedContract;
import fi.kaiku.feedback.Channel;
import fi.kaiku.invitation.Conversations;
import fi.kaiku.invitation.Conversations.NewConversation;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.reply.Replies;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers in the reply to a message; what is said later is added. */
class ReplyContractTest extends InvitedContract {

  @Autowired Conversations conversations;
  @Autowired Replies replies;
  @Autowired Sealing sealing;
  @Autowired TransactionTemplate transaction;

  @Override
  protected void prepare() {
    super.prepare();
    jdbc.sql("update invitation.invitation set by_reply = true").update();
    var asked = IntStream.range(0, tokens.size()).mapToObj(this::asked).toList();
    transaction.executeWithoutResult(_ -> conversations.begin(asked));
  }

  private NewConversation asked(int number) {
    return new NewConversation(
        new UUID(0x4000, number),
        sealing.fingerprint(Purpose.PHONE, phone(number)),
        LinkToken.of(tokens.get(number)),
        Language.FI,
        clock.instant().plus(Duration.ofDays(14)));
  }

  private static String phone(int number) {
    return "+35840123456" + number;
  }

  @Override
  protected Channel channel() {
    return Channel.REPLY;
  }

  @Override
  protected void answer(int number, String comment) {
    transaction.executeWithoutResult(
        _ -> {
          replies.take(new Reply(phone(number), "9"));
          replies.take(new Reply(phone(number), comment));
        });
    run("listen");
  }

  @Override
  protected String changed(String first, String second) {
    return first + "\n" + second;
  }
}
