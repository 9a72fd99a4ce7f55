package fi.kaiku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentReaderTest {

  private static final CommentReader READER =
      CommentReaders.withNames(Set.of("Harjulan terveysasema", "Rantala"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Lääkäri kuunteli minua oikeasti                    | listening:+
          fi | Jonotin puhelimessa yli tunnin eikä kukaan vastannut | contact:-
          fi | Lasku oli aivan liian suuri                        | cost:-
          sv | Skötaren var mycket vänlig                         | encounter:+
          sv | Fick vänta en timme fast jag hade tid              | waiting:-
          en | The nurse was very kind                            | encounter:+
          en | Nobody explained the results to me                 | information:-
          """)
  void a_theme_is_read_with_its_sign(String language, String text, String theme) {
    assertThat(read(text, language, null).themes()).extracting(ThemeMark::word).contains(theme);
  }

  @Test
  void thanks_and_criticism_in_one_comment_are_told_apart() {
    var reading = read("Hoitaja oli ystävällinen, mutta odotin yli tunnin aulassa.", "fi", 6);
    assertThat(reading.themes()).extracting(ThemeMark::word).contains("encounter:+", "waiting:-");
    assertThat(reading.fromText()).isEqualTo(Attitude.MIXED);
  }

  @Test
  void a_theme_rests_on_words_of_the_masked_text() {
    var reading = read("Pekka Virtanen soitti. Odotin yli tunnin aulassa.", "fi", 2);
    var waiting =
        reading.themes().stream().filter(m -> m.theme() == Theme.WAITING).findFirst().orElseThrow();
    assertThat(reading.masked().value()).isEqualTo("••• soitti. Odotin yli tunnin aulassa.");
    assertThat(waiting.span().of(reading.masked().value())).isEqualTo("Odotin yli tunnin aulassa");
  }

  @Test
  void praise_beside_a_low_score_is_told_both_from_the_words_and_with_the_score() {
    var reading = read("Todella hyvää palvelua, kiitos!", "fi", 0);
    assertThat(reading.fromText()).isEqualTo(Attitude.POSITIVE);
    assertThat(read("Todella hyvää palvelua, kiitos!", "fi", 10).overall())
        .isEqualTo(Attitude.POSITIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Isä löytyi lattialta, kukaan ei ollut käynyt koko viikonloppuna | HARM
          fi | Äidille annettiin naapurin lääkkeet                             | MEDICATION
          fi | En jaksa enää elää                                              | SELFHARM
          fi | Mieheni lyö minua ja pelkään mennä kotiin                       | THREAT
          fi | Sain postissa toisen potilaan tulokset                          | PRIVACY
          fi | Tapan sen hoitajan jos vielä näen                               | THREAT
          fi | Ens kerralla mulla on puukko mukana                             | THREAT
          sv | Jag slår ihjäl den där läkaren                                  | THREAT
          en | I will kill that doctor next time                               | THREAT
          sv | Jag vill inte leva längre                                       | SELFHARM
          en | They gave me the wrong medicine and I am allergic to it         | MEDICATION
          """)
  void what_somebody_must_see_today_is_urgent(String language, String text, Urgency.Kind kind) {
    var urgency = read(text, language, null).urgency();
    assertThat(urgency.isInLane()).isTrue();
    assertThat(urgency.kind()).isEqualTo(kind);
    assertThat(urgency.reason()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Kuolin nauruun, niin hauska hoitaja
          fi | Tappava jono taas aamulla
          sv | Slår ihjäl tiden i väntrummet
          en | I died laughing with the nurse
          """)
  void a_figure_of_speech_is_not_urgent(String language, String text) {
    assertThat(read(text, language, null).urgency().isInLane()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Surkeaa palvelua
          fi | Ei ikinä enää tänne
          sv | Dåligt
          en | Terrible
          """)
  void a_low_score_alone_is_never_urgent(String language, String text) {
    assertThat(read(text, language, 0).urgency()).isEqualTo(read(text, language, 10).urgency());
    assertThat(read(text, language, 0).urgency().isInLane()).isFalse();
  }

  @Test
  void the_language_is_that_of_the_text_and_not_of_the_form() {
    assertThat(read("Skötaren var vänlig och lyssnade på mig", "fi", null).language())
        .isEqualTo(Tongue.SV);
    assertThat(read("The doctor listened and explained everything", "fi", null).language())
        .isEqualTo(Tongue.EN);
    assertThat(read("Lääkäri kuunteli ja selitti kaiken", null, null).language())
        .isEqualTo(Tongue.FI);
  }

  @Test
  void names_of_the_countys_own_places_stay() {
    assertThat(read("Kävin Harjulan terveysasemalla ja Rantalassa", "fi", null).masked().value())
        .isEqualTo("Kävin Harjulan terveysasemalla ja Rantalassa");
  }

  @Test
  void every_reading_names_the_version_of_its_reader() {
    assertThat(READER.version()).matches("[0-9a-f]{12}");
    assertThat(read("Kiitos", "fi", 9).version()).isEqualTo(READER.version());
  }

  @Test
  void the_same_comment_is_always_read_alike() {
    var text = "Hyvä lääkäri mutta aikaa ei meinannut saada";
    assertThat(List.of(read(text, "fi", 7), read(text, "fi", 7)).stream().distinct()).hasSize(1);
  }

  private static Reading read(String text, @Nullable String language, @Nullable Integer score) {
    return READER.read(new Written(text, language, score));
  }
}
