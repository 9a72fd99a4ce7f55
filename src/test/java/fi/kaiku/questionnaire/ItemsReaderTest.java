package fi.kaiku.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.kaiku.platform.Refused;
import fi.kaiku.questionnaire.Item.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class ItemsReaderTest {

  private static final String WHOLE =
      """
      code: own
      version: 1
      title: {fi: Oma, sv: Egen, en: Own}
      items:
        - code: about
          kind: one-of
          text: {fi: Mistä?, sv: Om vad?, en: About what?}
          options:
            - value: 1
              text: {fi: Kiitos, sv: Tack, en: Thanks}
            - value: 2
              text: {fi: Moite, sv: Kritik, en: Criticism}
        - code: helped
          kind: yes-no
          text: {fi: Autettiinko?, sv: Fick du hjälp?, en: Were you helped?}
          when: {item: about, value: [2]}
        - code: why
          kind: several-of
          text: {fi: Miksi?, sv: Varför?, en: Why?}
          options:
            - {value: 7, text: {fi: Jono, sv: Kö, en: Queue}}
            - {value: 99, text: {fi: Muu, sv: Annat, en: Other}}
      thanks: {fi: Kiitos!, sv: Tack!, en: Thank you!}
      """;

  @Test
  void a_questionnaire_may_ask_without_score_and_comment() {
    var own = read(WHOLE);
    assertThat(own.score()).isNull();
    assertThat(own.comment()).isNull();
    assertThat(own.items())
        .extracting(Item::kind)
        .containsExactly(Kind.ONE_OF, Kind.YES_NO, Kind.SEVERAL_OF);
    assertThat(own.items().getFirst().values()).containsExactly(1, 2);
    assertThat(own.items().get(1).values()).containsExactly(1, 2);
    assertThat(own.items().getLast().values()).containsExactly(7, 99);
    assertThat(own.items().getLast().has(8)).isFalse();
  }

  @Test
  void an_item_is_asked_only_of_whom_it_concerns() {
    var condition = read(WHOLE).items().get(1).condition();
    assertThat(condition).isEqualTo(new Condition.Chosen("about", List.of(2)));
    var asked = Objects.requireNonNull(condition);
    assertThat(asked.holds(null, _ -> Set.of(2))).isTrue();
    assertThat(asked.holds(null, _ -> Set.of(1))).isFalse();
    assertThat(asked.holds(null, _ -> Set.of())).isFalse();
    assertThat(new Condition.ScoreAtMost(6).holds(6, _ -> Set.of())).isTrue();
    assertThat(new Condition.ScoreAtMost(6).holds(7, _ -> Set.of())).isFalse();
    assertThat(new Condition.ScoreAtMost(6).holds(null, _ -> Set.of())).isFalse();
    assertThat(new Condition.ScoreAtLeast(9).holds(9, _ -> Set.of())).isTrue();
    assertThat(new Condition.ScoreAtLeast(9).holds(8, _ -> Set.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value: 99 | value: 100 | needs a value for each option of the item why, a whole number"
            + " from 1 to 99",
        "value: 99 | value: 0 | needs a value for each option of the item why, a whole number from"
            + " 1 to 99",
        "value: 99 | value: 7 | has two options with the value 7 for the item why",
        "sv: Kö | se: Rádju | has no text in sv for the option 7 of the item why",
        "kind: several-of | kind: yes-no | has options for the item why, which is answered by a"
            + " scale",
        "kind: yes-no | kind: one-of | needs 2 to 20 options for the item helped",
        "'{item: about, value: [2]}' | '{item: why, value: 7}' | asks the item helped after an"
            + " item \"why\", which is not there before it",
        "value: [2] | value: [3] | asks the item helped after a value that about does not have",
        "value: [2] | values: 2 | asks the item helped after a value that about does not have",
        "'{item: about, value: [2]}' | '{score-at-most: 6}' | has no score that could say when to"
            + " ask the item helped",
        "'{item: about, value: [2]}' | sometimes | needs one of score-at-most, score-at-least and"
            + " item to say when to ask the item helped",
        "items: | ratings: []\\nitems: | has both items and ratings, which are the same list",
        "title: | low: {fi: a}\\ntitle: | has low without score"
      })
  void what_is_wrong_with_an_item_is_named(String right, String wrong, String reason) {
    var broken = WHOLE.replace(right, wrong.replace("\\n", "\n"));
    assertThat(catchThrowable(() -> read(broken)))
        .isInstanceOf(Refused.class)
        .hasMessage("questionnaire own.yml " + reason);
  }

  @Test
  void a_questionnaire_that_asks_nothing_is_refused() {
    var nothing =
        WHOLE.substring(0, WHOLE.indexOf("items:")) + WHOLE.substring(WHOLE.indexOf("thanks:"));
    assertThat(catchThrowable(() -> read(nothing)))
        .hasMessage("questionnaire own.yml asks nothing: neither a score nor a comment nor items");
  }

  @ParameterizedTest
  @CsvSource({
    "[2], [1]",
    "Jono, Ruuhka",
    "value: 7, value: 8",
    "yes-no, statement",
  })
  void whatever_is_asked_otherwise_is_another_wording(String right, String other) {
    assertThat(
            QuestionnairePackage.read(
                    GivenQuestionnaire.file("own.yml"), WHOLE.replace(right, other))
                .checksum())
        .isNotEqualTo(
            QuestionnairePackage.read(GivenQuestionnaire.file("own.yml"), WHOLE).checksum());
  }

  @ParameterizedTest
  @CsvSource({
    "visit-1, 7133b5058fb9fa4ec7cd7db892948bb9d86fa9cd6f5073144356b42453ff6553",
    "experience-1, 5e31dfd9d3d7f118b1c9f1ca3747a73fb6db8e7830c94d05b45c74b8eba7bb5f"
  })
  void what_was_frozen_before_items_had_options_stays_frozen_in_the_same_words(
      String name, String checksum) throws IOException {
    var yaml =
        new ClassPathResource("questionnaires/" + name + ".yml")
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(
            HexFormat.of()
                .formatHex(
                    QuestionnairePackage.read(GivenQuestionnaire.file(name), yaml).checksum()))
        .isEqualTo(checksum);
  }

  private static Questionnaire read(String yaml) {
    return QuestionnairePackage.read(GivenQuestionnaire.file("own.yml"), yaml).questionnaire();
  }
}
