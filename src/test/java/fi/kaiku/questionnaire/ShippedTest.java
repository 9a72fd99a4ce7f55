package fi.kaiku.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.questionnaire.Item.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questionnaires that Kaiku brings along. */
class ShippedTest {

  @Test
  void there_is_one_for_each_kind_of_service_and_for_each_way_to_answer() throws IOException {
    assertThat(shipped())
        .extracting(Questionnaire::code)
        .containsExactlyInAnyOrder(
            "children",
            "digital",
            "experience",
            "health-station",
            "home-visit",
            "kiosk",
            "neuvola",
            "open",
            "oral-health",
            "phone",
            "relatives",
            "spoken",
            "visit");
  }

  /** Else their figures could not be told apart, nor put together. */
  @Test
  void the_same_code_asks_the_same_everywhere() throws IOException {
    var asked = new HashMap<String, Item>();
    for (var questionnaire : shipped()) {
      for (var item : questionnaire.items()) {
        var other = Objects.requireNonNullElse(asked.putIfAbsent(item.code(), item), item);
        assertThat(List.of(item.kind(), item.text(), item.options()))
            .as(item.code())
            .isEqualTo(List.of(other.kind(), other.text(), other.options()));
      }
    }
  }

  @Test
  void the_kiosk_the_open_feedback_and_the_children_are_asked_for_no_number() throws IOException {
    var unscored = shipped().stream().filter(one -> one.score() == null).toList();
    assertThat(unscored)
        .extracting(Questionnaire::code)
        .containsExactlyInAnyOrder("kiosk", "open", "children", "spoken");
    var about = shipped("open").item("about").orElseThrow();
    assertThat(about.options())
        .extracting(option -> option.value() + " " + option.text().en())
        .containsExactly("1 Thanks", "2 Criticism", "3 An idea", "4 A question");
    assertThat(shipped("kiosk").items())
        .extracting(Item::kind)
        .containsExactly(Kind.FACES, Kind.SEVERAL_OF);
  }

  private static Questionnaire shipped(String code) throws IOException {
    return shipped().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<Questionnaire> shipped() throws IOException {
    var files = new PathMatchingResourcePatternResolver().getResources("questionnaires/*.yml");
    return Arrays.stream(files).map(ShippedTest::read).toList();
  }

  private static Questionnaire read(org.springframework.core.io.Resource file) {
    try {
      var yaml = file.getContentAsString(StandardCharsets.UTF_8);
      var read =
          QuestionnairePackage.read(
                  GivenQuestionnaire.file(Objects.requireNonNull(file.getFilename())), yaml)
              .questionnaire();
      assertThat(file.getFilename()).isEqualTo(read.code() + "-" + read.version() + ".yml");
      return read;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
