package fi.kaiku.sms.reply;

import fi.kaiku.organization.ServiceId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.text.MaskedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reply as the page of replies shows it.
 *
 * @param text without numbers and addresses that would lead to somebody
 * @param service whose question it was meant to answer
 */
record ReplyRow(
    String id, String received, String text, boolean optedOut, @Nullable String service) {

  static ReplyRow of(
      ReplyStore.Waiting reply, String text, Language language, Map<ServiceId, Names> services) {
    var service = reply.service() == null ? null : services.get(reply.service());
    return new ReplyRow(
        reply.id().value().toString(),
        Helsinki.moment(reply.receivedAt(), language),
        MaskedText.of(text).value(),
        reply.optedOut(),
        service == null ? null : service.in(language));
  }

  @Override
  public String toString() {
    return "ReplyRow " + id;
  }
}
