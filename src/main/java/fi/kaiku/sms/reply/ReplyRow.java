package fi.kaiku.sms.reply;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.util.regex.Pattern;

/**
 * A reply as the page of replies shows it.
 *
 * @param text without numbers and addresses that would lead to somebody
 */
record ReplyRow(String id, String received, String text, boolean optedOut) {

  private static final Pattern NUMBER =
      Pattern.compile("[+]?\\p{Nd}(?:[ ().,/\\u00a0\\u2010-\\u2015\\u2212-]{0,3}\\p{Nd}){6,}");
  private static final Pattern ADDRESS = Pattern.compile("\\S++(?<=\\S@\\S{1,200})");
  private static final String HIDDEN = "•••";

  static ReplyRow of(ReplyStore.Waiting reply, String text, Language language) {
    return new ReplyRow(
        reply.id().value().toString(),
        Helsinki.moment(reply.receivedAt(), language),
        masked(text),
        reply.optedOut());
  }

  static String masked(String text) {
    return ADDRESS.matcher(NUMBER.matcher(text).replaceAll(HIDDEN)).replaceAll(HIDDEN);
  }

  @Override
  public String toString() {
    return "ReplyRow " + id;
  }
}
