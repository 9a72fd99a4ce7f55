package fi.kaiku.invitation.message;

import fi.kaiku.invitation.Phrase;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsText;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template as the page for messages shows it: the message it makes, what that costs, and what
 * somebody should think about before using it.
 *
 * @param warnings keys of messages, with their arguments
 * @param use none when it is only looked at
 */
record MessageDraft(
    TemplateName name, String body, SmsText preview, List<Phrase> warnings, @Nullable Use use) {

  /**
   * Since when the county has used a text.
   *
   * @param by nobody for the text that Kaiku came with
   */
  record Use(ZonedDateTime since, @Nullable String by) {}

  public Language language() {
    return name.language();
  }

  MessageDraft inUse(Instant since, @Nullable String by) {
    var use = new Use(since.atZone(Helsinki.ZONE), by);
    return new MessageDraft(name, body, preview, warnings, use);
  }
}
