package fi.kaiku;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API says of itself is what docs/integrations/openapi.json says. */
@KaikuTest
class ApiDescriptionTest {

  private static final Path GOLDEN = Path.of("docs/integrations/openapi.json");

  @Autowired MockMvcTester browser;

  @Test
  void the_served_description_is_the_documented_one() throws IOException {
    var actual = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(served());
    if (Boolean.getBoolean("kaiku.schema.write")) {
      Files.writeString(GOLDEN, actual + "\n");
    }
    assertThat(actual + "\n").isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void only_the_public_api_is_described_and_each_operation_says_what_it_needs() throws IOException {
    var paths = served().path("paths");

    assertThat(paths.propertyNames())
        .contains("/api/v1/figures", "/api/v1/feedback.csv", "/api/v1/encounters")
        .allMatch(path -> path.startsWith("/api/v1/"));
    for (var path : paths) {
      for (var operation : path) {
        assertThat(operation.path("summary").asString("")).isNotBlank();
        assertThat(operation.path("description").asString("")).contains("permission");
        assertThat(operation.path("parameters"))
            .noneMatch(p -> p.path("name").asString().equals("viewer"));
      }
    }
    assertThat(served().at("/components/securitySchemes/key/scheme").asString())
        .isEqualTo("bearer");
  }

  @Test
  void the_licence_is_the_one_that_lies_beside_the_source() throws IOException {
    var named = served().at("/info/license/name").asString();

    assertThat(named).isEqualTo("Apache-2.0");
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<name>" + named + "</name>");
    assertThat(Files.readString(Path.of("LICENSE"))).contains("Apache License", "Version 2.0");
  }

  @Test
  void the_described_words_are_those_that_a_wrong_question_is_told() throws IOException {
    assertThat(refused("measure=planet"))
        .contains("allowed: " + described("measure", Set.of()) + "\"");
    assertThat(refused("by=planet&measure=statement-mean"))
        .contains("allowed: " + described("by", Set.of("theme")) + "\"");
    assertThat(refused("by=planet&measure=themes"))
        .contains("allowed: " + described("by", Set.of("question", "language", "age_band")) + "\"");
  }

  /** The words of a parameter, but for those that go with other measures. */
  private String described(String parameter, Set<String> besides) throws IOException {
    var words = new ArrayList<String>();
    for (var node : served().at("/paths/~1api~1v1~1figures/get/parameters")) {
      if (node.path("name").asString().equals(parameter)) {
        var all = node.at(parameter.equals("by") ? "/schema/items/enum" : "/schema/enum");
        all.forEach(word -> words.add(word.asString()));
      }
    }
    words.removeAll(besides);
    return String.join(", ", words);
  }

  private String refused(String wrong) throws IOException {
    var answer =
        browser
            .get()
            .uri("/api/v1/figures?lang=en&" + wrong)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
            .exchange();
    assertThat(answer).hasStatus(422);
    return answer.getResponse().getContentAsString();
  }

  private JsonNode served() throws IOException {
    var answer = browser.get().uri("/v3/api-docs").exchange();
    assertThat(answer).hasStatusOk();
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }
}
