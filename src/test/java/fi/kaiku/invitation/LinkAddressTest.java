package fi.kaiku.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.PublicUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Where the links in messages lead. */
class LinkAddressTest {

  @ParameterizedTest
  @CsvSource({
    "kaiku.port=8123, http://localhost:8123/s/7mNq3VbXkT9wR",
    "kaiku.other=x, http://localhost:8080/s/7mNq3VbXkT9wR",
    "kaiku.public-url=https://p.alue.example, https://p.alue.example/s/7mNq3VbXkT9wR",
    "kaiku.public-url=https://p.alue.example//, https://p.alue.example/s/7mNq3VbXkT9wR",
    "kaiku.public-url=https://alue.example/kaiku/, https://alue.example/kaiku/s/7mNq3VbXkT9wR"
  })
  void they_lead_to_where_kaiku_is(String setting, String link) {
    new ApplicationContextRunner()
        .withUserConfiguration(InvitationConfiguration.class, PublicUrl.class)
        .withPropertyValues(setting)
        .run(
            context ->
                assertThat(
                        context
                            .getBean(InvitationSettings.class)
                            .link(LinkToken.of("7mNq3VbXkT9wR")))
                    .isEqualTo(link));
  }

  @Test
  void one_place_alone_says_what_the_address_is_when_none_is_set() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var others =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("PublicUrl.java"))
              .filter(LinkAddressTest::hasDefault);
      assertThat(others).isEmpty();
    }
  }

  private static boolean hasDefault(Path file) {
    try {
      var text = Files.readString(file);
      return text.contains("kaiku.public-url:") || text.contains("localhost:8080\"");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
