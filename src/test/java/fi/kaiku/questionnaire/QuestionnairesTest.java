package fi.kaiku.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KaikuTest
class QuestionnairesTest {

  private static final String KINDS = "[statement, faces, yes-no, one-of, several-of]";

  @Autowired Questionnaires questionnaires;
  @Autowired QuestionnaireLoader loader;
  @Autowired QuestionnaireStore store;
  @Autowired QuestionnaireSettings settings;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired MockMvc mvc;

  @AfterEach
  void only_the_first_versions() {
    jdbc.sql("delete from questionnaire.questionnaire where version > 1").update();
  }

  @Test
  void the_questionnaire_about_a_visit_is_there_from_the_start() {
    var visit = questionnaires.current();
    assertThat(visit.code()).isEqualTo("visit");
    assertThat(Objects.requireNonNull(visit.score()).fi())
        .startsWith("Kuinka todennäköisesti suosittelisit");
    assertThat(questionnaires.version("visit", 1)).isEqualTo(visit);
    assertThat(catchThrowable(() -> questionnaires.version("visit", 99)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void loading_the_same_wording_again_changes_nothing() throws IOException {
    var before = store.all().size();
    loader.load("visit-1.yml", "# another note\n" + visit());
    assertThat(store.all()).hasSize(before);
  }

  @Test
  void another_wording_under_the_same_version_is_refused() throws IOException {
    var changed = visit().replace("Kiitos palautteestasi!", "Kiitos vastauksestasi!");
    assertThat(catchThrowable(() -> loader.load("visit-1.yml", changed)))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "questionnaire visit-1.yml: visit version 1 is already in use with another wording;"
                + " give the new wording a new version");
  }

  @Test
  void a_new_version_is_asked_from_then_on_and_the_old_one_stays() throws IOException {
    loader.load("visit-2.yml", version2());
    assertThat(questionnaires.current().version()).isEqualTo(2);
    assertThat(questionnaires.current().thanks().fi()).isEqualTo("Kiitos vastauksestasi!");
    assertThat(questionnaires.version("visit", 1).thanks().fi())
        .isEqualTo("Kiitos palautteestasi!");
  }

  @Test
  void the_countys_own_files_are_loaded_too(@TempDir Path data) throws IOException {
    var folder = Files.createDirectories(data.resolve("questionnaires"));
    Files.writeString(folder.resolve("visit-2.yml"), version2());
    Files.writeString(folder.resolve("notes.txt"), "not a questionnaire");
    new QuestionnaireLoader(store, settings, clock, data).afterSingletonsInstantiated();
    assertThat(questionnaires.current().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sv: Tack för din respons! | sv: '' | has no thanks in sv",
        "version: 1 | version: first | needs a version, a whole number from 1",
        "version: 1 | version: 0 | needs a version, a whole number from 1",
        "code: visit | code: Visit 1 | needs a code of small letters, digits and hyphens",
        "score: | scores: | has low without score",
        "code: visit | code: [ | is not YAML"
      })
  void a_questionnaire_that_lacks_something_is_refused_by_name(
      String right, String wrong, String reason) throws IOException {
    var broken = visit().replace(right, wrong);
    assertThat(catchThrowable(() -> loader.load("own.yml", broken)))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("questionnaire own.yml " + reason);
  }

  @Test
  void every_version_is_shown_with_its_wording_in_three_languages() throws Exception {
    loader.load("visit-2.yml", version2());
    mvc.perform(get("/questionnaires").requestAttr("viewer", GivenViewer.of(Permission.READ_RULES)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Kiitos vastauksestasi!")))
        .andExpect(content().string(containsString("Kiitos palautteestasi!")))
        .andExpect(content().string(containsString("Väittämä 1–5: heard")))
        .andExpect(content().string(containsString("Tack för din respons!")))
        .andExpect(content().string(containsString("Thank you for your feedback!")));
  }

  @Test
  void what_else_may_be_rated_is_read_in_the_order_of_the_file_and_frozen_too() {
    var experience = questionnaires.newest("experience");
    assertThat(experience.items())
        .extracting(Item::code)
        .containsExactly("heard", "understood", "soon-enough", "respect", "feeling");
    assertThat(experience.items().getLast().kind()).isEqualTo(Item.Kind.FACES);
    assertThat(questionnaires.current().items()).isEmpty();
    Map.of("kuunneltiin", "kuultiin", "code: heard", "code: seen", "faces", "statement")
        .forEach(this::refusedAsAnotherWording);
  }

  private void refusedAsAnotherWording(String right, String wrong) {
    assertThat(catchThrowable(() -> loader.load("own.yml", experience().replace(right, wrong))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("experience version 1 is already in use with another wording");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ratings: | ratings: {}# | needs its items as a list",
        "code: heard | code: '' | needs a code of small letters and hyphens for item 1",
        "code: understood | code: Heard 2 | needs a code of small letters and hyphens for item 2",
        "code: understood | code: heard | has two items with the code heard",
        "kind: faces | kind: stars | needs a kind for the item feeling, one of " + KINDS,
        "kind: faces | sort: faces | needs a kind for the item feeling, one of " + KINDS,
        "sv: Man lyssnade på mig. | sv: ' ' | has no text in sv for the item heard",
        "en: I was listened to. | se: Mu guldaledje. | has no text in en for the item heard"
      })
  void a_rating_that_lacks_something_is_refused_by_name(String right, String wrong, String reason)
      throws IOException {
    var broken = experience().replace(right, wrong.replace("{}#", "none\nmore:"));
    assertThat(catchThrowable(() -> loader.load("own.yml", broken)))
        .isInstanceOf(Refused.class)
        .hasMessage("questionnaire own.yml " + reason);
  }

  @Test
  void more_than_twelve_items_are_refused() throws IOException {
    var rating = "\n  - {code: %s, kind: statement, text: {fi: a, sv: b, en: c}}";
    var twelve = new StringBuilder("version: 8\nratings:");
    for (char letter = 'a'; letter < 'm'; letter++) {
      twelve.append(rating.formatted(letter));
    }
    loader.load("visit-8.yml", visit().replace("version: 1", twelve));
    assertThat(questionnaires.current().items()).hasSize(12);
    var more = visit().replace("version: 1", twelve + rating.formatted("m"));
    assertThat(catchThrowable(() -> loader.load("visit-8.yml", more)))
        .hasMessage("questionnaire visit-8.yml has 13 items, at most 12 may be asked");
  }

  private static String version2() throws IOException {
    return visit()
        .replace("version: 1", "version: 2")
        .replace("Kiitos palautteestasi!", "Kiitos vastauksestasi!");
  }

  private static String visit() throws IOException {
    return packaged("questionnaires/visit-1.yml");
  }

  private static String experience() throws IOException {
    return packaged("questionnaires/experience-1.yml");
  }

  private static String packaged(String path) throws IOException {
    return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
  }
}
