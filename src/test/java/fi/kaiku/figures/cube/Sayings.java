package fi.kaiku.figures.cube;

import fi.kaiku.feedback.GivenRating;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Random;

/** What somebody says beside a score. */
final class Sayings {

  private static final List<String> WORDS =
      List.of(
          "Odotin tunnin käytävällä",
          "Kiitos ystävällisestä hoidosta",
          "En saanut aikaa moneen viikkoon",
          "Lääkäri kuunteli ja selitti hyvin, mutta puhelimeen ei vastattu",
          "Tilat olivat siistit",
          "Läkaren lyssnade",
          "Nobody told me what happens next");

  private final Questionnaires questionnaires;
  private final Random random;
  private int number;

  Sayings(Questionnaires questionnaires, Random random) {
    this.questionnaires = questionnaires;
    this.random = random;
  }

  /** One mark; none when it would be off its scale. */
  List<GivenRating> marks(String asked) {
    var items = questionnaires.version(asked, 1).items();
    if (items.isEmpty()) {
      return List.of();
    }
    var item = items.get(random.nextInt(items.size()));
    var value = 1 + random.nextInt(4);
    return item.has(value) ? List.of(new GivenRating(item, value)) : List.of();
  }

  /** Never the same twice. */
  String words() {
    number++;
    var words = WORDS.get(random.nextInt(WORDS.size()));
    return random.nextInt(3) > 0 ? words + ", " + number : "Numero " + number;
  }
}
