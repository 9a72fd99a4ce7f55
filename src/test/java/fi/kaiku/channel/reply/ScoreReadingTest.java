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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One whole number from 0 to 10 is a score; whatever else is said is asked, never guessed. */
class ScoreReadingTest {

  private static final int TIMES = 60_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8|8|",
        "10|10|",
        "0|0|",
        "10!!|10|",
        " 7 |7|",
        "9.|9|",
        "”8”|8|",
        "(8)|8|",
        "８|8|",
        "１０|10|",
        "8️⃣|8|",
        "🔟|10|",
        "٨|8|",
        "9/10|9|",
        "10/10!|10|",
        "8 :)|8|",
        "8 :-)|8|",
        "👍 9|9|",
        "9 😀|9|",
        "8 pistettä|8|",
        "Annan 9|9|",
        "Arvosana: 9|9|",
        "Hei! 9|9|",
        "Jag ger 7|7|",
        "My answer is 6|6|",
        "8?|8|",
        "9 Hyvä hoitaja|9|Hyvä hoitaja",
        "9, hyvä hoitaja|9|hyvä hoitaja",
        "10. Tack!|10|Tack!",
        "3 - jono oli pitkä|3|jono oli pitkä",
        "3 odotin 45 min|3|odotin 45 min",
        "9 odotin vain 2 tuntia|9|odotin vain 2 tuntia",
        "2 aika oli klo 9.15|2|aika oli klo 9.15",
        "9 yksi parhaista|9|yksi parhaista",
        "8 😀 kiva|8|😀 kiva",
        "Numero 10|10|",
        "9 ei valittamista|9|ei valittamista"
      })
  void one_number_is_the_score_and_what_follows_the_comment(
      String reply, int score, String comment) {
    assertThat(read(reply))
        .contains(new ScoreReading(score, Optional.ofNullable(comment).orElse("")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 or 8?",
        "7 tai 8",
        "7 eller 8",
        "7-8",
        "7–8",
        "7 - 8",
        "7, 8",
        "7/8",
        "8.5",
        "8,5",
        "8½",
        "8 ½",
        "½",
        "8+",
        "8-",
        "8 -",
        "+8",
        "-3",
        "−3",
        "–3",
        "- 3",
        "11",
        "100",
        "08",
        "1000000",
        "10 %",
        "10%",
        "👍",
        "",
        " ",
        "hyvä",
        "en suosittele",
        "Ei kiitos",
        "En anna 10",
        "ei 5",
        "10 minuuttia odotin",
        "2 h jonossa",
        "5 tähteä",
        "8 ei kun 9",
        "8 siis yhdeksän",
        ".5",
        "8hyvä",
        "8:lla",
        "10/10/2026",
        "…8",
        "8 / 9",
        "8\u0336",
        "~8",
        "<8",
        ">8",
        "Ⅷ",
        "⑧",
        "x8",
        "seitsemän ja puoli",
        "seitsemän tai 8",
        "nej",
        "en",
        "sex",
        "kahdeksan yhdeksän",
        "8 €",
        "₁0",
        "Numero 1!",
        "number 1",
        "1. luokan palvelua",
        "2. kerta siellä",
        "0 ongelmaa",
        "0 valittamista",
        "0 problem",
        "2 hoitajaa auttoi, kiitos"
      })
  void what_is_not_one_number_is_asked(String reply) {
    assertThat(read(reply)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FI,seitsemän,7", "FI,Kymmenen!,10", "FI,nolla,0", "FI,kuusi,6", "SV,sex,6", "SV,Tio,10",
    "SV,åtta,8", "EN,Seven,7", "EN,ten.,10", "FI,ten,10", "EN,kahdeksan,8", "FI,”yksi”,1"
  })
  void a_number_as_a_word_counts_alone(Language language, String word, int score) {
    assertThat(ScoreReading.of(word, language)).contains(new ScoreReading(score, ""));
    assertThat(ScoreReading.of(Normalizer.normalize(word, Normalizer.Form.NFD), language))
        .contains(new ScoreReading(score, ""));
  }

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
