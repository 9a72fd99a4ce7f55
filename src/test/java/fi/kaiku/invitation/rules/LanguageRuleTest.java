package fi.kaiku.invitation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language somebody is asked. */
class LanguageRuleTest {

  /** The cases of language-routing-cases.csv, with the three it leaves to us decided. */
  @ParameterizedTest
  @CsvSource({
    "fi, fi, FI",
    "fi, '', FI",
    "sv, '', SV",
    "sv, sv, SV",
    "ru, sv, SV",
    "en, '', EN",
    "en, fi, EN",
    "sv, fi, SV",
    "fi, sv, SV",
    "fi, en, EN",
    "en, sv, SV",
    "sv, en, SV",
    "ru, fi, FI",
    "et, '', FI",
    "ar, '', FI",
    "so, '', FI",
    "se, '', FI",
    "98, '', FI",
    "99, '', FI",
    "'', '', FI",
    "FI, '', FI",
    "SV, '', SV",
    "swe, '', SV",
    "fin, '', FI",
    "eng, '', EN",
    "980, '', FI",
    "990, '', FI",
    "sv-FI, '', SV"
  })
  void swedish_goes_before_english_and_everything_else_is_finnish(
      String mother, String contact, Language expected) {
    assertThat(Rules.standard().languages().of(mother, contact)).isEqualTo(expected);
  }

  @Test
  void a_county_may_fall_back_on_english() {
    var ostrobothnia = new LanguageRule(List.of(Language.SV, Language.FI), Language.EN);

    assertThat(ostrobothnia.of("ar", "")).isEqualTo(Language.EN);
    assertThat(ostrobothnia.of("fi", "")).isEqualTo(Language.FI);
    assertThat(ostrobothnia.of("fi", "sv")).isEqualTo(Language.SV);
  }
}
