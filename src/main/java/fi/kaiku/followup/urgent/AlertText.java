package fi.kaiku.followup.urgent;

import fi.kaiku.followup.oncall.OnCallPerson;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.sms.Messages;
import java.time.Instant;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a text message that something urgent waits, and nothing of what it is. */
@Component
class AlertText {

  private final Messages messages;
  private final MessageSource texts;
  private final PublicUrl publicUrl;

  AlertText(Messages messages, MessageSource texts, PublicUrl publicUrl) {
    this.messages = messages;
    this.texts = texts;
    this.publicUrl = publicUrl;
  }

  /**
   * Queues a message to whoever has given a number.
   *
   * @param next when others are called; it is not sent later
   */
  void call(OnCallPerson person, Instant next) {
    var mobile = person.mobile();
    if (mobile != null) {
      var link = new Object[] {publicUrl.of("/urgent")};
      var locale = person.account().language().locale();
      messages.callStaff(mobile.e164(), texts.getMessage("urgent.text", link, locale), next);
    }
  }
}
