package fi.kaiku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * While its writer waits a comment is looked at quickly, and none that raises an alarm is let by.
 */
class CalmTest {

  private static final CommentReader READER = CommentReaders.withNames(Set.of());
  private static final Path SECOND = Path.of("src/test/resources/fi/kaiku/text/second-dev.tsv");
  private static final Path LEARNT = Path.of("src/training/comments");
  private static final Path DEMO = Path.of("src/main/resources/demo/comments.tsv");

  @Test
  void no_comment_that_raises_an_alarm_is_calm() throws IOException {
    var alarms =
        Stream.concat(Stream.of(SECOND, DEMO), learnt())
            .flatMap(CalmTest::cells)
            .filter(CalmTest::alarms)
            .toList();
    assertThat(alarms).hasSizeGreaterThan(50).noneMatch(CalmTest::isCalm);
  }

  @Test
  void most_comments_are_calm() {
    var ordinary = cells(DEMO).filter(text -> text.length() > 20 && !alarms(text)).toList();
    assertThat(ordinary).hasSizeGreaterThan(100);
    assertThat(ordinary.stream().filter(CalmTest::isCalm).count())
        .isGreaterThan(ordinary.size() * 9L / 10);
  }

  private static Stream<Path> learnt() throws IOException {
    try (var files = Files.list(LEARNT)) {
      return files.sorted().toList().stream();
    }
  }

  private static boolean alarms(String text) {
    return READER.read(new Written(text, null, null)).urgency().isAlarm();
  }

  private static boolean isCalm(String text) {
    return READER.isCalm(new Written(text, null, null));
  }

  private static Stream<String> cells(Path file) {
    try {
      return Files.readAllLines(file).stream().flatMap(line -> List.of(line.split("\t")).stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
