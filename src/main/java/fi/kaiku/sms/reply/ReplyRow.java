package fi.kaiku.sms.reply;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.text.MaskedText;

/**
 * A reply as the page of replies shows it.
 *
 * @param text without numbers and addresses that would lead to somebody
 */
record ReplyRow(String id, String received, String text, boolean optedOut) {

  static ReplyRow of(ReplyStore.Waiting reply, String text, Language language) {
    return new ReplyRow(
        reply.id().value().toString(),
        Helsinki.moment(reply.receivedAt(), language),
        MaskedText.of(text).value(),
        reply.optedOut());
  }

  @Override
  public String toString() {
    return "ReplyRow " + id;
  }
}
