package fi.kaiku.channel.reply;

import fi.kaiku.sms.gateway.Operator;
import fi.kaiku.sms.kannel.KannelStub;
import fi.kaiku.sms.sending.SendJob;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** Conversations through Kannel, as it asks and answers over HTTP. */
class ConversationOverKannelTest extends ConversationContract {

  @Autowired SendJob job;

  private final KannelStub operator =
      new KannelStub(
          SENDSMS_PORT, "http://127.0.0.1:" + KAIKU_PORT + "/sms/kannel/reply?secret=" + SECRET);

  @Override
  Operator operator() {
    return operator;
  }

  @Override
  SendJob node() {
    return job;
  }

  /** Kannel puts them together itself. */
  @Override
  void replyInParts(String phone, List<String> parts) {
    operator.reply(phone, String.join("", parts));
  }
}
