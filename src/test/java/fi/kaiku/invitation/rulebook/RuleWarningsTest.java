package fi.kaiku.invitation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.invitation.Phrase;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.invitation.rules.RulesReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWarningsTest {

  @ParameterizedTest
  @CsvSource({
    "00:00, 24:00, true",
    "07:59, 18:00, true",
    "08:00, 21:01, true",
    "12:00, 24:00, true",
    "08:00, 21:00, false",
    "12:00, 18:00, false",
  })
  void hours_in_which_people_sleep_are_to_be_thought_about(String from, String to, boolean warned) {
    var rules = RulesReader.read("window: {from: \"" + from + "\", to: \"" + to + "\"}");

    assertThat(RuleWarnings.of(rules))
        .extracting(Phrase::key)
        .isEqualTo(warned ? List.of("invitation.warning.night") : List.<String>of());
  }

  @Test
  void so_are_days_of_rest() {
    assertThat(RuleWarnings.of(RulesReader.read("holidays: yes"))).hasSize(1);
    assertThat(RuleWarnings.of(RulesReader.read("weekdays: [sun]"))).hasSize(1);
    assertThat(RuleWarnings.of(Rules.standard())).isEmpty();
  }
}
