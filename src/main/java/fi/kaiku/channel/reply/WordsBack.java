package fi.kaiku.channel.reply;

import fi.kaiku.channel.reply.Turn.Word;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.Correspondent.Heard;
import fi.kaiku.sms.Messages;
import fi.kaiku.sms.NewMessage;
import fi.kaiku.sms.NewMessage.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says something back to whoever has just written, at once or not at all: who wrote in the evening
 * is not called back to it next day.
 */
@Component
class WordsBack {

  private static final Duration AT_ONCE = Duration.ofMinutes(15);

  private final Messages messages;
  private final MessageSource texts;
  private final Clock clock;

  WordsBack(Messages messages, MessageSource texts, Clock clock) {
    this.messages = messages;
    this.texts = texts;
    this.clock = clock;
  }

  /** In the caller's transaction. */
  void say(Word word, Heard to, Language language) {
    var now = clock.instant();
    messages.queue(
        List.of(
            new NewMessage(
                UUID.randomUUID(),
                to.phoneKey(),
                to.phone(),
                text(word, language),
                now,
                now.plus(AT_ONCE),
                Kind.ANSWER)));
  }

  private String text(Word word, Language language) {
    var key = "channel.reply." + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.getMessage(key, null, language.locale());
  }
}
