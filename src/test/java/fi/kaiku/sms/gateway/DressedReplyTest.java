package fi.kaiku.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words in whatever dress phones and operators put on them, a hundred thousand times. */
class DressedReplyTest {

  private static final int TIMES = 100_000;

  private static final List<String> REFUSALS =
      List.of(
          "stop", "stopp", "lopeta", "lopettakaa", "sluta", "peruuta", "unsubscribe", "avsluta");

  private static final List<String> HARMLESS =
      List.of(
          "kiitos",
          "hyvin meni",
          "älä lopeta",
          "10",
          "stopit",
          "tack",
          "bra vård",
          "thank you",
          "never stop caring",
          "lääkäri kuunteli",
          "sluta aldrig",
          "peruuta aikani",
          "en halua vastata nyt",
          "ok",
          "9 ja kiitos hoitajalle",
          "topi soitti",
          "do not stop",
          "peruna");

  private static final List<String> AROUND =
      List.of(
          " ", ".", "!", "?", "…", "”", "“", "„", "«", "»", "'", "’", "–", "—", "-", "(", ")", "*",
          "_", "/", "\\", "#", "🛑", "👍🏽", "🙏", "❤️", "™", "\n", "\t", "\u00A0", "\u3000", "•",
          "\uFFFD", "¡", "§", "~", "^", "`", "´", "\u0000");
  private static final List<String> INSIDE =
      List.of("\u200B", "\u200D", "\u2060", "\u00AD", "\uFEFF", "\u0301", "\u0308", "\u0000");

  private final Random random = new Random(20_261_129);
  private final List<String> wrong = new ArrayList<>();

  @Test
  void a_refusal_is_a_refusal_in_any_dress() {
    for (int i = 0; i < TIMES; i++) {
      var text = dressed(oneOf(REFUSALS), i % 5 == 0);
      if (!new Reply("+358457000001", text).saysStop()) {
        wrong.add(shown(text));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void harmless_words_never_stop_messages_in_any_dress() {
    for (int i = 0; i < TIMES; i++) {
      var text = dressed(oneOf(HARMLESS), i % 5 == 0);
      if (new Reply("+358457000001", text).saysStop()) {
        wrong.add(shown(text));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void letters_by_chance_never_stop_messages() {
    var stop = REFUSALS.stream().collect(Collectors.joining("|", "(", ")"));
    for (int i = 0; i < TIMES; i++) {
      var text = random.ints(1 + random.nextInt(60), 'a', 'z' + 1);
      var word = text.mapToObj(Character::toString).collect(Collectors.joining());
      if (new Reply("", word).saysStop() && !word.matches(".*" + stop + ".*")) {
        wrong.add(word);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private String dressed(String words, boolean spaced) {
    var letters = new ArrayList<String>();
    words.codePoints().mapToObj(Character::toString).map(this::letter).forEach(letters::add);
    var between = spaced ? oneOf(List.of(" ", ".", "-", "_", "*")) : "";
    return around() + String.join(between, letters) + around();
  }

  private String letter(String letter) {
    var sized =
        switch (random.nextInt(4)) {
          case 0 -> letter.toUpperCase(Locale.ROOT);
          case 1 -> wide(letter);
          default -> letter;
        };
    return random.nextInt(6) == 0 ? sized + oneOf(INSIDE) : sized;
  }

  private static String wide(String letter) {
    var character = letter.charAt(0);
    return character >= 'a' && character <= 'z'
        ? Character.toString('ａ' + character - 'a')
        : letter;
  }

  private String around() {
    return random
        .ints(random.nextInt(6), 0, AROUND.size())
        .mapToObj(AROUND::get)
        .collect(Collectors.joining());
  }

  private String oneOf(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String shown(String text) {
    return text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
  }
}
