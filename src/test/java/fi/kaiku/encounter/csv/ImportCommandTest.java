package fi.kaiku.encounter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaikuTest
class ImportCommandTest {

  @Autowired ImportCommand command;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  @Test
  void a_thousand_visits_of_lifecare_are_taken_in_and_counted() {
    assertThat(run("lifecare-1000.csv", "lifecare"))
        .containsExactly("lifecare: read 1000, new 1000, changed 0, unchanged 0, rejected 0");
    assertThat(run("lifecare-1000.csv", "lifecare"))
        .containsExactly("lifecare: read 1000, new 0, changed 0, unchanged 1000, rejected 0");
  }

  @Test
  void thirty_bad_rows_are_each_named_and_the_good_ones_beside_them_go_through() {
    var said = run("pegasos-30-bad.csv", "pegasos");
    assertThat(said)
        .contains("pegasos: read 70, new 40, changed 0, unchanged 0, rejected 30")
        .contains(
            "line 3, KAYNTI_ID: it is empty; a value is needed",
            "line 11, KAYNTI_TILA: the code \"77\" is not in the profile's list; add it there",
            "line 19, ALKU: \"20260329 0330\" does not exist: the clocks go forward then");
    var lines = PegasosSample.linesOfBadRows();
    assertThat(IntStream.range(0, lines.size()).boxed())
        .allSatisfy(
            i -> assertThat(said).anyMatch(line -> line.startsWith("line " + lines.get(i) + ", ")));
  }

  @Test
  void nobodys_identity_code_or_number_is_printed() {
    assertThat(String.join("\n", run("pegasos-30-bad.csv", "pegasos")))
        .doesNotContainPattern("\\d{6}[-+A-FU-Y]\\d{3}")
        .doesNotContain("040", "000000");
  }

  @Test
  void a_file_without_the_needed_columns_is_refused_whole() throws IOException {
    var file = Files.writeString(folder.resolve("x.csv"), "Käyntitunnus;Tila\nV1;Toteutunut\n");
    Files.write(file, Files.readString(file).getBytes(SamplesTest.windows1252()));
    assertThatThrownBy(() -> run(file, "lifecare"))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("These columns are missing: Alkupäivä, Alkuaika, Yhteystapa");
    assertThat(jdbc.sql("select count(*) from encounter.delivery").query(Integer.class).single())
        .isZero();
  }

  @Test
  void what_cannot_be_done_is_refused_in_one_sentence() throws IOException {
    assertThatThrownBy(() -> run(folder.resolve("none.csv"), "lifecare"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("there is no file");
    var file = Files.writeString(folder.resolve("x.csv"), "a,b\n");
    assertThatThrownBy(() -> run(file, "nobody"))
        .isInstanceOf(Refused.class)
        .hasMessage("There is no such source. Sources: calls, digital, lifecare, pegasos.");
    assertThatThrownBy(() -> run(file, "lifecare"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has one column only");
    assertThatThrownBy(
            () ->
                command.run(
                    CommandLine.parse("import", "x"),
                    terminal(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))))
        .isInstanceOf(Refused.class)
        .hasMessage("import needs --source");
  }

  @Test
  void an_import_from_the_shell_leaves_a_delivery_and_an_audit_line() {
    run("pegasos-30-bad.csv", "pegasos");
    assertThat(
            jdbc.sql(
                    """
                    select source, file_name, sender, finished_at is not null as finished
                    from encounter.delivery
                    """)
                .query()
                .singleRow())
        .containsEntry("file_name", "pegasos-30-bad.csv")
        .containsEntry("sender", "./kaiku")
        .containsEntry("finished", true);
  }

  private List<String> run(String sample, String source) {
    return run(SamplesTest.SAMPLES.resolve(sample), source);
  }

  private List<String> run(Path file, String source) {
    var out = new ByteArrayOutputStream();
    command.run(
        CommandLine.parse("import", file.toString(), "--source", source),
        terminal(new PrintStream(out, true, UTF_8)));
    return out.toString(UTF_8).lines().toList();
  }

  private static Terminal terminal(PrintStream out) {
    return new Terminal(out, out);
  }
}
