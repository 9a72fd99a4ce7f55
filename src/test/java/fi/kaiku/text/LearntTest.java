package fi.kaiku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader has learnt from is ours, and not what it is tried on. */
class LearntTest {

  private static final Path LEARNT = Path.of("src/training/comments");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int IN_A_ROW = 6;
  private static final int MOST_BYTES = 5_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/resources/demo/comments.tsv",
        "src/test/resources/fi/kaiku/text/second-dev.tsv",
        "../shared/data/comments/fi-sv-en-dev.tsv"
      })
  void no_six_words_in_a_row_are_in_what_it_is_tried_on(String tried) throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of(tried)));
    var learnt = new HashSet<String>();
    for (var text : learntTexts()) {
      learnt.addAll(rows(text));
    }
    var shared = new ArrayList<String>();
    for (var line : Files.readAllLines(Path.of(tried))) {
      for (var cell : line.split("\t", -1)) {
        rows(cell).stream().filter(learnt::contains).forEach(shared::add);
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void no_sentence_of_the_demo_has_been_learnt() throws Exception {
    var learnt = new HashSet<String>();
    for (var text : learntTexts()) {
      learnt.add(hash(text));
    }
    var shared = new ArrayList<String>();
    var lines = Files.readAllLines(Path.of("src/main/resources/demo/comments.tsv"));
    for (var line : lines.subList(1, lines.size())) {
      var sentence = line.split("\t", -1)[4];
      if (learnt.contains(hash(sentence))) {
        shared.add(sentence);
      }
    }
    assertThat(shared).isEmpty();
  }

  /** Of its words alone, in small letters. */
  private static String hash(String text) throws NoSuchAlgorithmException {
    var words = String.join(" ", words(text)).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
  }

  private static List<String> learntTexts() throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.list(LEARNT)) {
      for (var file : files.sorted().toList()) {
        for (var line : Files.readAllLines(file)) {
          texts.addAll(List.of(line.split("\t| / |::", -1)));
        }
      }
    }
    return texts;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(w -> w.group()).toList();
  }

  private static Set<String> rows(String text) {
    var words = words(text);
    var rows = new HashSet<String>();
    for (int i = 0; i + IN_A_ROW <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + IN_A_ROW)));
    }
    return rows;
  }

  @Test
  void what_it_has_learnt_is_small() throws IOException {
    try (var stream = Trained.class.getResourceAsStream(Trained.RESOURCE)) {
      assertThat(stream).isNotNull();
      assertThat(stream.readAllBytes().length).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void the_lists_of_names_say_where_they_come_from() throws IOException {
    try (var stream = Trained.class.getResourceAsStream("names/NOTICE.txt")) {
      assertThat(stream).isNotNull();
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .contains("MIT", "Apache", "CC BY 4.0", "ODC-BY");
    }
  }
}
