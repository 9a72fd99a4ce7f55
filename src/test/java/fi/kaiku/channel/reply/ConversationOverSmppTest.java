package fi.kaiku.channel.reply;

import fi.kaiku.sms.gateway.Operator;
import fi.kaiku.sms.sending.SendJob;
import fi.kaiku.sms.sending.SendingWorld;
import fi.kaiku.sms.smpp.GivenSmpp;
import fi.kaiku.sms.smpp.SmppOperator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Conversations over SMPP 3.4, with a real message centre on loopback. */
class ConversationOverSmppTest extends ConversationContract {

  private final SmppOperator operator = new SmppOperator();
  private SendingWorld world;
  private SendJob node;

  @BeforeEach
  void aNode() {
    world = new SendingWorld(spring);
    node = world.node(GivenSmpp.to(operator.smsc()).gateway(), SendingWorld.PATIENT);
  }

  @AfterEach
  void theEndOfTheNode() {
    world.close();
  }

  @Override
  Operator operator() {
    return operator;
  }

  @Override
  SendJob node() {
    return node;
  }

  @Override
  void replyInParts(String phone, List<String> parts) {
    operator.replyInParts(phone, inTheMiddleOfACharacter(String.join("", parts), parts));
  }

  /** Phones cut after 67 units at most, whatever is there. */
  private static List<String> inTheMiddleOfACharacter(String whole, List<String> otherwise) {
    var parts = new ArrayList<String>();
    for (int start = 0; start < whole.length(); ) {
      var end = Math.min(whole.length(), start + 67);
      for (int i = start; i < end && parts.isEmpty(); i++) {
        end = Character.isHighSurrogate(whole.charAt(i)) ? i + 1 : end;
      }
      parts.add(whole.substring(start, end));
      start = end;
    }
    return parts.size() > 1 ? parts : otherwise;
  }
}
