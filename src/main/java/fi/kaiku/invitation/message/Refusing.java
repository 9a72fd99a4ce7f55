package fi.kaiku.invitation.message;

import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * How a customer is told to say no: by replying where a reply gets through, else behind the link.
 */
@Component
public class Refusing {

  private final SmsSettings sms;
  private final MessageSource texts;

  Refusing(SmsSettings sms, MessageSource texts) {
    this.sms = sms;
    this.texts = texts;
  }

  boolean byReply() {
    return sms.canBeRepliedTo();
  }

  String sender() {
    return sms.sender();
  }

  /** What stands in a message in place of {@code {stop}}. */
  public String words(Language language) {
    var key = byReply() ? "invitation.stop.reply" : "invitation.stop.link";
    return texts.getMessage(key, null, language.locale());
  }
}
