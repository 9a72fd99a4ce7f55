package fi.kaiku.questionnaire.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.GivenQuestionnaire;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a questionnaire's writer is told before anybody is asked. */
class LintTest {

  private static final Set<Language> ALL = EnumSet.allOf(Language.class);

  @Test
  void what_kaiku_brings_along_gives_nothing_to_put_right() throws IOException {
    for (var file :
        new PathMatchingResourcePatternResolver().getResources("questionnaires/*.yml")) {
      var draft = DraftYaml.read(file.getContentAsString(StandardCharsets.UTF_8));
      assertThat(Lint.of(draft, ALL))
          .as(file.getFilename())
          .noneMatch(one -> one.weight() == Weight.MUST)
          .noneMatch(one -> List.of("double", "forced", "kiosk", "message").contains(one.key()));
      assertThat(GivenQuestionnaire.read(DraftYaml.write(draft, 1)).items())
          .isEqualTo(
              GivenQuestionnaire.read(file.getContentAsString(StandardCharsets.UTF_8)).items());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sv: Fick du hjälp senare?, | sv: '', | item 6 SV missing",
        "en: I waited long | en: '' | option 5 EN missing",
        "fi: Kuka vastaa? | fi: Kuka vastaa ja miksi? | item 4 FI double",
        "sv: Vem svarar? | sv: Vem svarar och varför? | item 4 SV double",
        "en: Who answers? | en: Who answers and why? | item 4 EN double",
        "en: No names. | en: You must not skip this. | hint 0 EN forced",
        "fi: Muu syy, sv: Annat | fi: Lääkäri, sv: Läkaren | item 5 null closed",
        "code: why | code: heard | item 1 null twice",
        "value: 9, text | value: 1, text | item 5 null values",
        "item: why | item: later | item 6 null not-before",
        "when: {score-at-least: 9} | when: {item: why, value: []} | commentWhen 1 null no-value",
        "'code: who' | 'code: who-2' | item 4 null code"
      })
  void what_would_trip_a_reader_is_told_with_its_place(String right, String wrong, String told) {
    var draft =
        DraftYaml.read(GivenQuestionnaire.EVERYTHING.replace(right, wrong.replace("''", "\"\"")));
    assertThat(Lint.of(draft, ALL))
        .extracting(
            one -> one.place() + " " + one.number() + " " + one.language() + " " + one.key())
        .contains(told);
  }

  @Test
  void a_word_that_only_contains_and_asks_one_thing() {
    var draft =
        DraftYaml.read(
            GivenQuestionnaire.EVERYTHING
                .replace("fi: Kuka vastaa?", "fi: Kuka jakaa kokemuksen?")
                .replace("en: Who answers?", "en: Who understands?"));
    assertThat(Lint.of(draft, ALL)).noneMatch(one -> one.key().equals("double"));
  }

  @Test
  void a_question_that_does_not_fit_into_a_message_or_on_a_device_says_how_long_it_is() {
    var long_ = "Suosittelisitko? ".repeat(10);
    var scored =
        GivenQuestionnaire.EVERYTHING.replace("{fi: Suosittelisitko?,", "{fi: '" + long_ + "',");
    assertThat(Lint.of(DraftYaml.read(scored), ALL))
        .filteredOn(one -> one.key().equals("message"))
        .extracting(Finding::arguments)
        .containsExactly(List.of("169", "160"));
    var wide =
        GivenQuestionnaire.EVERYTHING.replace(
            "{fi: Suosittelisitko?,", "{fi: '" + "Ole hyvä – ".repeat(8) + "',");
    assertThat(Lint.of(DraftYaml.read(wide), ALL))
        .extracting(one -> one.key() + one.arguments())
        .contains("message[87, 70]", "sign[–]");
    var unscored =
        scored.substring(0, scored.indexOf("score:")) + scored.substring(scored.indexOf("items:"));
    var device = unscored.replace("fi: Kuka vastaa?", "fi: " + "Kuka vastaa? ".repeat(7));
    assertThat(Lint.of(DraftYaml.read(device), ALL))
        .extracting(one -> one.place() + " " + one.number() + " " + one.key() + one.arguments())
        .contains("item 4 kiosk[90, 80]");
  }
}
