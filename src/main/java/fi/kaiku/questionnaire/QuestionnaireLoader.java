package fi.kaiku.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads Kaiku's own questionnaires and the county's, from {@code questionnaires/} in the data
 * directory, when the server starts. A version that was loaded before must still say the same.
 */
@Component
class QuestionnaireLoader implements SmartInitializingSingleton {

  private final QuestionnaireStore store;
  private final QuestionnaireSettings settings;
  private final Clock clock;
  private final Path countysOwn;

  QuestionnaireLoader(
      QuestionnaireStore store,
      QuestionnaireSettings settings,
      Clock clock,
      @Value("${kaiku.data:data}") Path data) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.countysOwn = data.resolve("questionnaires");
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      var ours = new PathMatchingResourcePatternResolver().getResources("questionnaires/*.yml");
      for (var resource : ours) {
        load(Objects.requireNonNull(resource.getFilename()), text(resource));
      }
      for (var file : countysFiles()) {
        load(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the questionnaires", e);
    }
  }

  void load(String file, String yaml) {
    var read = QuestionnairePackage.read(settings.file(file), yaml);
    var stored = store.addOrFind(read, clock.instant());
    if (!Arrays.equals(stored, read.checksum())) {
      var frozen = read.questionnaire();
      throw new Refused(
          """
          questionnaire %s: %s version %d is already in use with another wording; \
          give the new wording a new version\
          """
              .formatted(file, frozen.code(), frozen.version()));
    }
  }

  private List<Path> countysFiles() throws IOException {
    if (!Files.isDirectory(countysOwn)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(countysOwn)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }

  private static String text(Resource resource) throws IOException {
    return resource.getContentAsString(UTF_8);
  }
}
