package fi.kaiku.questionnaire;

import static fi.kaiku.platform.Language.EN;
import static fi.kaiku.platform.Language.FI;
import static fi.kaiku.platform.Language.SV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.kaiku.platform.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A county says in which languages each text has to be written. */
class RequiredLanguagesTest {

  private static final String WITHOUT_SWEDISH =
      GivenQuestionnaire.EVERYTHING
          .replace("sv: Vem svarar?,", "")
          .replace("sv: En närstående,", "")
          .replace("sv: Vem får vi tacka?,", "");

  @Test
  void a_text_may_be_missing_where_its_language_is_not_required_and_is_told_in_finnish() {
    var file = new PackageFile("own.yml", Set.of(FI, EN));
    var read = QuestionnairePackage.read(file, WITHOUT_SWEDISH).questionnaire();
    var who = read.item("who").orElseThrow();
    assertThat(who.text().sv()).isEqualTo("Kuka vastaa?");
    assertThat(who.options().getLast().text().sv()).isEqualTo("Läheinen");
    assertThat(read.comments().getFirst().text().sv()).isEqualTo("Ketä saamme kiittää?");
    assertThat(read.title().sv()).isEqualTo("Allt");
  }

  @Test
  void what_is_required_is_asked_for_by_name() {
    var file = new PackageFile("own.yml", Set.of(FI, SV));
    assertThat(catchThrowable(() -> QuestionnairePackage.read(file, WITHOUT_SWEDISH)))
        .isInstanceOf(Refused.class)
        .hasMessage("questionnaire own.yml has no text in sv for the item who");
  }

  @Test
  void finnish_is_never_left_out() {
    var file = new PackageFile("own.yml", Set.of());
    var without = WITHOUT_SWEDISH.replace("fi: Kuka vastaa?,", "");
    assertThat(catchThrowable(() -> QuestionnairePackage.read(file, without)))
        .isInstanceOf(Refused.class)
        .hasMessage("questionnaire own.yml has no text in fi for the item who");
    assertThat(catchThrowable(() -> new QuestionnaireSettings("visit", Set.of(SV))))
        .hasMessageStartingWith("kaiku.questionnaire.languages needs fi");
  }
}
