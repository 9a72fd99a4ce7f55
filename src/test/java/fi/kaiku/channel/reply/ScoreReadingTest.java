package fi.kaiku.channel.reply;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.Language;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One whole number from 0 to 10 is a score; whatever else is said is asked, never guessed. */
class ScoreReadingTest {

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
        "9 ei valittamista|9|ei valittamista",
        "10/10|10|",
        "8/10|8|",
        "8, 8|8|",
        "8 (kahdeksan)|8|",
        "10 kymppi!|10|",
        "9 puolet ajasta meni odotteluun|9|puolet ajasta meni odotteluun",
        "9 minulla oli aikaa|9|minulla oli aikaa",
        "8 out of 10|8|",
        "8 av 10|8|",
        "10 ⭐|10|",
        "*5*|5|",
        "9 2 tuntia meni hukkaan|9|2 tuntia meni hukkaan",
        "9 kävin 3 eri paikassa|9|kävin 3 eri paikassa"
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
        "2 hoitajaa auttoi, kiitos",
        "8, 9, 8",
        "8, 8, 9",
        "8 8",
        "8 9",
        "8\n9",
        "8/9",
        "8;9",
        "8 & 9",
        "7...8",
        "8/10 tai 9/10",
        "8/10, 9/10",
        "7 tai 8/10",
        "8 tai 9",
        "ehkä 8 tai 7,5",
        "8 (vai 9?)",
        "8 ei kun seiska",
        "9 eller åtta",
        "9 eller kanske åtta",
        "8 nej nia",
        "8 ja puoli",
        "8 och en halv",
        "8 and a half",
        "8 miinus",
        "8 plus",
        "8 pilkku viisi",
        "8 point five",
        "5 ⭐",
        "4★",
        "⭐⭐⭐ 3",
        "5*",
        "10 30",
        "8 15",
        "1 12 2026",
        "1. 12. 2026",
        "0 40 1234567",
        "10 000",
        "3 krt soitin",
        "3 x soitin",
        "2 eri lääkäriä",
        "2 puhelua",
        "3 ggr",
        "2 olika läkare",
        "2 different nurses",
        "eleven",
        "VIII",
        "en tiedä"
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

  private static Optional<ScoreReading> read(String reply) {
    return ScoreReading.of(reply, Language.FI);
  }
}
