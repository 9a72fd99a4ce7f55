package fi.kaiku.channel.kiosk.tablet;

import fi.kaiku.channel.kiosk.Pin;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Condition;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tablet is told of itself, and keeps.
 *
 * @param now our clock, RFC 3339
 * @param version of the page that it should show
 * @param low whether the targets lie low, for whoever sits in a wheelchair
 */
record Told(
    String id,
    String name,
    String now,
    String version,
    Names county,
    Names unit,
    boolean low,
    PinCheck pin,
    SealTo key,
    Asked asked) {

  static String time(Instant now) {
    return now.toString();
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** How a tablet checks the PIN (PBKDF2, SHA-256), in base64url. */
  record PinCheck(String salt, String hash, int rounds) {
    static PinCheck of(Pin pin) {
      return new PinCheck(base64(pin.salt()), base64(pin.hash()), Pin.ROUNDS);
    }
  }

  /** What answers are sealed to: the point in base64url. */
  record SealTo(int number, String point) {}

  /** What it asks. Nulls where it does not. */
  record Asked(
      String code,
      int version,
      @Nullable Names score,
      @Nullable Names low,
      @Nullable Names high,
      List<Question> items,
      @Nullable Names comment,
      @Nullable Names commentHint,
      Names thanks) {

    static Asked of(Questionnaire asked) {
      return new Asked(
          asked.code(),
          asked.version(),
          asked.score(),
          asked.low(),
          asked.high(),
          asked.items().stream().map(Question::of).toList(),
          asked.comment(),
          asked.commentHint(),
          asked.thanks());
    }
  }

  /** An item: options where it has its own, else its values from the worst to the best. */
  record Question(
      String code,
      String kind,
      Names text,
      List<Integer> values,
      List<Item.Option> options,
      @Nullable When when) {

    static Question of(Item item) {
      return new Question(
          item.code(),
          item.kind().name(),
          item.text(),
          item.values(),
          item.options(),
          item.condition() == null ? null : When.of(item.condition()));
    }
  }

  /** When an item is asked: one of the three is there. */
  record When(
      @Nullable Integer atMost, @Nullable Integer atLeast, Condition.@Nullable Chosen chosen) {
    static When of(Condition condition) {
      return switch (condition) {
        case Condition.ScoreAtMost(var most) -> new When(most, null, null);
        case Condition.ScoreAtLeast(var least) -> new When(null, least, null);
        case Condition.Chosen chosen -> new When(null, null, chosen);
      };
    }
  }
}
