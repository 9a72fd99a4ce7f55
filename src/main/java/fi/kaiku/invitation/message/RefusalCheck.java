package fi.kaiku.invitation.message;

import fi.kaiku.invitation.Phrase;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether what a template says of refusing fits its sender: nobody can reply to letters, and
 * whoever can be replied to should say so.
 */
record RefusalCheck(boolean byReply, String sender) {

  /** Asks for a reply: a word as it is written to be sent, or a verb and the word. */
  private static final Pattern ASKS_FOR_A_REPLY =
      Pattern.compile(
          "(?<!\\p{L})(?:LOPETA|STOPP?)(?!\\p{L})"
              + "|(?iu:vastaa|lähetä|svara|skicka|reply|send|text)(?iu:\\P{L}+(?:lopeta|stopp?))(?!\\p{L})");

  /** Speaks of refusing in any way. */
  private static final Pattern SPEAKS_OF_IT =
      Pattern.compile(
          "ei enää|kiel(?:lä|tä|to)|estä|lopeta|inga fler|avböj|stop|no more|unsubscribe|opt out",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static RefusalCheck of(Refusing refusing) {
    return new RefusalCheck(refusing.byReply(), refusing.sender());
  }

  List<Phrase> warnings(String body) {
    var text = body.replace(MessageTemplate.LINK, "").replace(MessageTemplate.COUNTY, "");
    var asks = ASKS_FOR_A_REPLY.matcher(text).find();
    if (asks && !byReply) {
      return List.of(Phrase.of("invitation.warning.reply-in-vain", sender));
    }
    if (text.contains(MessageTemplate.STOP) || asks) {
      return List.of();
    }
    if (!SPEAKS_OF_IT.matcher(text).find()) {
      return List.of(Phrase.of("invitation.warning.refusal"));
    }
    return byReply ? List.of(Phrase.of("invitation.warning.reply-possible", sender)) : List.of();
  }
}
