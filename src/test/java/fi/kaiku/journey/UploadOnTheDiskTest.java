package fi.kaiku.journey;

import static fi.kaiku.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.TestWorld;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a county hands in never lies on a disk in clear, whatever happens meanwhile. */
@JourneyTest
class UploadOnTheDiskTest {

  private static final String SECRET = "harvinainen-diagnoosi-4711";
  private static final String ROW = "K-1;" + SECRET + ";tieto;tieto;tieto;tieto\r\n";
  private static final int ROWS = 20_000;

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private final Instant begun = Instant.now().minusSeconds(1);

  @BeforeEach
  void somebodyWhoMayHandIn() {
    GivenAccount.named("outi").role(Role.ADMINISTRATOR).insert(jdbc);
  }

  @Test
  void nothing_of_a_file_lies_there_while_it_comes_in_nor_when_its_sender_breaks_off()
      throws Exception {
    try (var line = begin(SignedIn.as("outi", port), 500_000_00)) {
      for (int row = 0; row < ROWS; row++) {
        line.send(ROW);
      }
      eventually("it has been put aside", () -> nameless().stream().anyMatch(this::isLarge));
      assertThat(nameless()).noneMatch(UploadOnTheDiskTest::tells);
      assertThat(filesThatTell()).isEmpty();
    }
    eventually("it has been let go", () -> nameless().stream().noneMatch(this::isLarge));
    assertThat(filesThatTell()).isEmpty();
  }

  @Test
  void nothing_of_a_file_lies_there_when_it_has_been_read() throws Exception {
    var body = ROW.repeat(ROWS) + "\r\n--b--\r\n";
    var staff = SignedIn.as("outi", port);
    try (var line = begin(staff, form(staff).length() + body.length())) {
      assertThat(line.send(body).answer()).startsWith("HTTP/1.1 422");
    }
    assertThat(nameless()).noneMatch(this::isLarge);
    assertThat(filesThatTell()).isEmpty();
  }

  @Test
  void a_form_whose_token_comes_last_is_taken_as_well() throws Exception {
    var staff = SignedIn.as("outi", port);
    var body =
        file() + "a;b\r\n1;2\r\n" + field("source", "pegasos") + field("_csrf", staff.token());
    body = body.substring(2) + "\r\n--b--\r\n";
    try (var line = head(staff, body.length())) {
      assertThat(line.send(body).answer()).startsWith("HTTP/1.1 422");
    }
    try (var line = head(staff, 10)) {
      assertThat(line.send("--b\r\nabcde").answer()).startsWith("HTTP/1.1 4");
    }
  }

  private Line begin(SignedIn staff, int length) throws IOException {
    return head(staff, length).send(form(staff));
  }

  private Line head(SignedIn staff, int length) throws IOException {
    return Line.begin(
        port,
        "POST /encounters/deliveries",
        staff.cookie(),
        "Content-Type: multipart/form-data; boundary=b",
        "Content-Length: " + length);
  }

  private static String form(SignedIn staff) {
    return (field("_csrf", staff.token()) + field("source", "pegasos") + file()).substring(2);
  }

  private static String field(String name, String value) {
    return "\r\n--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s"
        .formatted(name, value);
  }

  private static String file() {
    return """
    \r
    --b\r
    Content-Disposition: form-data; name="file"; filename="k\u00e4ynnit.csv"\r
    Content-Type: text/csv\r
    \r
    """;
  }

  /** Files that this process holds open and that have no name any more. */
  private static List<Path> nameless() {
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      return open.filter(UploadOnTheDiskTest::hasNoName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasNoName(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().endsWith("(deleted)");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  private boolean isLarge(Path file) {
    try (var channel = FileChannel.open(file)) {
      return channel.size() > ROWS / 2L * ROW.length();
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  private static boolean tells(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8).contains(SECRET);
    } catch (IOException | OutOfMemoryError notAFile) {
      return false;
    }
  }

  private List<Path> filesThatTell() throws IOException {
    var found = new ArrayList<Path>();
    for (var folder :
        List.of(Path.of(System.getProperty("java.io.tmpdir")), TestWorld.DATA, Path.of("target"))) {
      Files.walkFileTree(
          folder, EnumSet.noneOf(FileVisitOption.class), 9, new Searching(found, begun));
    }
    return found;
  }

  /** Looks into what has been written since the test began. */
  private static final class Searching extends SimpleFileVisitor<Path> {

    private static final long LARGEST = 100_000_000;

    private final List<Path> found;
    private final Instant since;

    Searching(List<Path> found, Instant since) {
      this.found = found;
      this.since = since;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
      if (about.isRegularFile()
          && about.size() < LARGEST
          && about.lastModifiedTime().toInstant().isAfter(since)
          && !file.toString().endsWith(".class")
          && tells(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
