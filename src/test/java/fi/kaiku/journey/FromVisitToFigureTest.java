package fi.kaiku.journey;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.sms.smpp.FaultySmsc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The main job as the county's IT sets it up: commands beside a running server, settings by
 * environment alone. The right adults get one message each in the right language, and answers given
 * without any script are in the figures as soon as enough people have been asked.
 */
@Tag("launcher")
class FromVisitToFigureTest {

  private static final Path SAMPLES = Path.of("src/test/resources/samples/csv");
  private static final Charset LIFECARE = Charset.forName("windows-1252");

  private final FaultySmsc smsc = FaultySmsc.start();
  private final Map<String, String> settings = Operator.settings(smsc, 0);

  @Test
  void a_nightly_extract_becomes_messages_answers_and_a_figure() throws Exception {
    var data = folder();
    try (smsc;
        var kaiku = KaikuProcess.serve(data, settings)) {
      assertThat(command(data, "units", SAMPLES.resolve("units.csv"))).endsWith("exit 0");
      assertThat(command(data, "rules", Visits.rules(data))).endsWith("exit 0");
      assertThat(command(data, "import", lifecare(data), "--source", "lifecare"))
          .contains("1000")
          .endsWith("exit 0");
      var pegasos =
          command(data, "import", SAMPLES.resolve("pegasos-30-bad.csv"), "--source", "pegasos");
      assertThat(pegasos).contains("rejected").contains("line ").endsWith("exit 0");
      assertThat(pegasos.lines().filter(line -> line.contains("line ")))
          .hasSizeGreaterThanOrEqualTo(30);

      var expected = expected();
      eventually("everybody has a message", () -> smsc.takenCount() >= expected.size());
      assertThat(sentTo()).containsExactlyInAnyOrderEntriesOf(expected);
      assertThat(Operator.phones(smsc)).doesNotHaveDuplicates();
      answersReachTheFigures(kaiku, data);
    }
  }

  private void answersReachTheFigures(KaikuProcess kaiku, Path data) throws Exception {
    for (var link : Operator.links(smsc).subList(0, 6)) {
      assertThat(Customer.answer(kaiku.at(link), 10, "Kiitos, kaikki sujui")).isEqualTo(303);
    }
    var printed = command(data, "key", "test", "--may", "read-figures");
    var key = printed.lines().filter(line -> line.contains("kaiku_")).findFirst().orElseThrow();
    var request =
        HttpRequest.newBuilder(kaiku.at("/api/v1/figures?measure=nps"))
            .header("Authorization", "Bearer " + key.substring(key.indexOf("kaiku_")).strip())
            .build();
    eventually("they are in the figures", () -> figures(request).contains("\"n\":6"));
    assertThat(figures(request)).contains("\"promoters\":6", "\"value\":100.0");
    assertThat(kaiku.printed()).doesNotContain(Operator.phones(smsc).getFirst());
  }

  private static String figures(HttpRequest request) {
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each number that got a message, with the language of its words. */
  private Map<String, String> sentTo() {
    var sent = new TreeMap<String, String>();
    smsc.taken()
        .forEach(taken -> sent.put(taken.phone().replace("+358", "0"), language(taken.text())));
    return sent;
  }

  private static String language(String text) {
    if (text.contains("Vastaa")) {
      return "fi";
    }
    return text.contains("Svara") ? "sv" : "en";
  }

  private static Map<String, String> expected() throws IOException {
    var expected = new TreeMap<String, String>();
    Files.readAllLines(SAMPLES.resolve("lifecare-1000-expected.csv")).stream()
        .map(line -> List.of(line.split(";", -1)))
        .filter(cells -> cells.get(1).equals("INVITED"))
        .forEach(cells -> expected.put(cells.get(3), cells.get(2)));
    return expected;
  }

  /** The sample, as if its visits had been made yesterday. */
  private static Path lifecare(Path data) throws IOException {
    var yesterday = LocalDate.now(ZoneId.of("Europe/Helsinki")).minusDays(1);
    var day = yesterday.format(DateTimeFormatter.ofPattern("d.M.yyyy"));
    var text = Files.readString(SAMPLES.resolve("lifecare-1000.csv"), LIFECARE);
    return Files.writeString(data.resolve("lifecare.csv"), text.replace("1.6.2026", day), LIFECARE);
  }

  private String command(Path data, String name, Object... words) throws Exception {
    var line = new java.util.ArrayList<String>(List.of(name));
    List.of(words).forEach(word -> line.add(word.toString()));
    line.addAll(List.of("--data", data.toString()));
    return KaikuProcess.command(settings, line.toArray(String[]::new));
  }

  private static Path folder() throws IOException {
    var data = Files.createDirectories(Path.of("target/run-" + System.nanoTime())).toAbsolutePath();
    return Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
