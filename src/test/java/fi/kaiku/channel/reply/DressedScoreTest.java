package fi.kaiku.channel.reply;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Quotes, emoji, unseen characters and digits of other scripts make no other score of a reply. */
class DressedScoreTest {

  private static final int TIMES = 60_000;

  /** What is meant, undressed; null where it has to be asked. */
  private static final Map<String, Optional<Integer>> MEANT =
      Map.ofEntries(
          Map.entry("8", Optional.of(8)),
          Map.entry("10", Optional.of(10)),
          Map.entry("0", Optional.of(0)),
          Map.entry("9 hyvä hoitaja", Optional.of(9)),
          Map.entry("3 jono oli pitkä", Optional.of(3)),
          Map.entry("seitsemän", Optional.of(7)),
          Map.entry("kymmenen", Optional.of(10)),
          Map.entry("Annan 6", Optional.of(6)),
          Map.entry("7 tai 8", Optional.empty()),
          Map.entry("11", Optional.empty()),
          Map.entry("-3", Optional.empty()),
          Map.entry("8,5", Optional.empty()),
          Map.entry("10 minuuttia", Optional.empty()),
          Map.entry("hyvä", Optional.empty()));

  private static final List<String> AROUND =
      List.of(
          " ", "!", "?", "…", "”", "“", "„", "«", "»", "'", "’", "(", ")", "*", "_", "👍🏽", "🙏",
          "❤️", "\n", "\t", "\u00A0", "\u3000", "•", "¡", ".", ",", ":", "-", "–", "+", "/", "%",
          "\uFFFD");
  private static final List<String> UNSEEN =
      List.of("\u200B", "\u200D", "\u2060", "\u00AD", "\uFEFF", "\u200E", "\u0000", "\uFE0F");

  private final Random random = new Random(20_261_130);

  @Test
  void in_any_dress_it_means_the_same_or_is_asked_and_never_means_another() {
    var replies = List.copyOf(MEANT.keySet());
    var wrong = new ArrayList<String>();
    var understood = 0;
    for (int i = 0; i < TIMES; i++) {
      var reply = replies.get(random.nextInt(replies.size()));
      var dressed = dressed(reply);
      var read = read(dressed);
      var meant = MEANT.getOrDefault(reply, Optional.empty());
      if (read.isPresent() && !read.map(ScoreReading::score).equals(meant)) {
        wrong.add(dressed + " → " + read.map(ScoreReading::score));
      }
      understood += read.isPresent() ? 1 : 0;
    }
    assertThat(wrong).isEmpty();
    assertThat(understood).isGreaterThan(TIMES / 10);
  }

  @Test
  void harmless_dress_takes_no_score_away() {
    for (int i = 0; i < TIMES; i++) {
      var score = random.nextInt(11);
      var dressed = around(List.of(" ", "”", "“", "\u00A0", "👍🏽", "\u200B")) + wide("" + score);
      assertThat(read(dressed + around(List.of(" ", "!", "”", "🙏", "❤️", "\uFEFF"))))
          .as(dressed)
          .contains(new ScoreReading(score, ""));
    }
  }

  private String dressed(String reply) {
    var letters =
        (random.nextBoolean() ? Normalizer.normalize(reply, Normalizer.Form.NFD) : reply)
            .codePoints()
            .mapToObj(Character::toString)
            .map(letter -> random.nextInt(3) == 0 ? wide(letter) : letter)
            .map(letter -> random.nextInt(5) == 0 ? letter + oneOf(UNSEEN) : letter)
            .collect(Collectors.joining());
    return around(AROUND) + letters + around(AROUND);
  }

  /** Digits and letters of full width. */
  private static String wide(String text) {
    return text.codePoints()
        .map(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ? c - '!' + '！' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private String around(List<String> some) {
    return random
        .ints(random.nextInt(4), 0, some.size())
        .mapToObj(some::get)
        .collect(Collectors.joining());
  }

  private String oneOf(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static Optional<ScoreReading> read(String reply) {
    return ScoreReading.of(reply, Language.FI);
  }
}
