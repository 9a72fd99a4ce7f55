package fi.kaiku.encounter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The samples in the tree are what their generators make; {@code -Dkaiku.samples.write=true}. */
class SamplesTest {

  static final Path SAMPLES = Path.of("src/test/resources/samples/csv");

  @Test
  void the_lifecare_sample_is_what_its_generator_makes() throws IOException {
    check("lifecare-1000.csv", LifecareSample.csv(LifecareSample.DAY), windows1252());
  }

  @Test
  void the_ledger_expected_of_it_is_what_its_generator_says() throws IOException {
    var expected =
        LifecareSample.visits(LifecareSample.DAY).stream()
            .map(v -> String.join(";", v.id(), v.outcome(), v.language(), v.phone()) + "\n")
            .collect(Collectors.joining("", "id;outcome;language;phone\n", ""));
    check("lifecare-1000-expected.csv", expected, UTF_8);
  }

  @Test
  void the_pegasos_sample_is_what_its_generator_makes() throws IOException {
    check("pegasos-30-bad.csv", PegasosSample.csv(PegasosSample.DAY), UTF_8);
  }

  static Charset windows1252() {
    return Charset.forName("windows-1252");
  }

  private static void check(String name, String content, Charset charset) throws IOException {
    var file = SAMPLES.resolve(name);
    if (Boolean.getBoolean("kaiku.samples.write")) {
      Files.createDirectories(SAMPLES);
      Files.writeString(file, content, charset);
    }
    assertThat(Files.readString(file, charset)).isEqualTo(content);
  }
}
