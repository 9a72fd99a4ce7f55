package fi.kaiku.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReadingTest {

  @TempDir private Path folder;

  /** What a command said, and how it ended. */
  private record Ended(int code, String out, String err) {

    List<String> lines() {
      return out.lines().toList();
    }
  }

  @Test
  void every_row_is_read_in_its_order_under_a_header() throws IOException {
    var ended =
        read(
            "id\tlang\tscore\tcomment\tother\nB\tfi\t2\tOdotin yli tunnin\tx\nA\t\t\tThank you\ty\n");
    assertThat(ended.code()).isZero();
    assertThat(ended.lines().getFirst())
        .isEqualTo("id\toverall_text\toverall\tthemes\turgent\turgent_score\tmasked\tversion");
    assertThat(ended.lines().get(1)).startsWith("B\tneg\tneg\twaiting:-\tnone\t0.");
    assertThat(ended.lines().get(2)).startsWith("A\tpos\tpos\t").contains("\tThank you\t");
    assertThat(ended.lines()).hasSize(3);
  }

  @Test
  void what_could_not_be_read_says_so_and_is_not_lost() throws IOException {
    var ended = read("id\tcomment\n1\tОчень плохо\n2\tHyvä\n");
    assertThat(ended.code()).isZero();
    assertThat(ended.lines().get(1)).startsWith("1\tnot read\tnot read\t\tnot read\t0.0000\tОчень");
    assertThat(ended.lines()).hasSize(3);
  }

  @Test
  void names_are_masked_and_quotation_marks_are_plain_characters() throws IOException {
    var ended = read("id\tcomment\n1\t\"Kiitos Pekka Virtaselle\n");
    assertThat(ended.lines().get(1)).contains("\t\"Kiitos •••\t");
  }

  @Test
  void a_mark_of_byte_order_and_windows_line_ends_do_no_harm() throws IOException {
    var ended = read("\uFEFFid\tcomment\r\n1\tHyvä hoitaja\r\n");
    assertThat(ended.code()).isZero();
    assertThat(ended.lines().get(1)).startsWith("1\tpos");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          id\\tcomment\\n1\\ta\\tb\\n            | line 2: 3 cells, the header has 2
          id\\tcomment\\tscore\\n1\\ta\\t11\\n   | line 2: a score is a whole number from 0 to 10
          id\\tcomment\\tscore\\n1\\ta\\t9\\n2\\tb\\thyvä\\n | line 3: a score is a whole number from 0 to 10
          comment\\na\\n                        | line 1: no column id
          id\\ttext\\n1\\ta\\n                  | line 1: no column comment
          id\\tid\\tcomment\\n1\\t1\\ta\\n      | line 1: a column stands twice
          id\\tcomment\\n\\ta\\n                | line 2: no id
          """)
  void a_bad_file_is_refused_with_the_line_and_the_reason(String file, String reason)
      throws IOException {
    var ended = read(file.replace("\\t", "\t").replace("\\n", "\n"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("comments.tsv, " + reason);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void a_file_that_is_not_utf8_or_not_there_is_refused() throws IOException {
    var file = folder.resolve("comments.tsv");
    Files.write(file, "id\tcomment\n1\tHyv\u00e4\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(file.toString()).err()).contains("not UTF-8");
    assertThat(run(folder.resolve("none.tsv").toString()).code()).isEqualTo(2);
    assertThat(run().err()).contains("read needs a file of comments");
  }

  @Test
  void agreement_with_labels_goes_to_a_report_of_its_own() throws IOException {
    var report = folder.resolve("report.txt");
    var ended =
        read(
            """
            id\tlang\tscore\tcomment\toverall\tthemes\turgent\tpii
            1\tfi\t10\tHoitaja Pekka oli ystävällinen\tpos\tencounter:+\tnone\tperson=Pekka
            2\tfi\t1\tOdotin yli tunnin\tneg\twaiting:-\tnone\t
            3\tfi\t1\tEn jaksa enää elää\tneg\t\tselfharm\t
            """,
            "--labels",
            report.toString(),
            "--share",
            "0.4");
    assertThat(ended.code()).isZero();
    assertThat(Files.readString(report))
        .contains("rows\t3\n")
        .contains("encounter\t1.000\t")
        .contains("themes micro-F1\t")
        .contains("themes with sign micro-F1\t")
        .contains("sentiment with score macro-F1\t")
        .contains("urgent recall at share 0.4\t1.000\n")
        .contains("person\t1.000\t1\n");
  }

  @Test
  void labels_need_their_columns_and_words_that_are_known() throws IOException {
    var report = folder.resolve("report.txt").toString();
    assertThat(read("id\tcomment\n1\ta\n", "--labels", report).err()).contains("no column overall");
    var bad = "id\tcomment\toverall\tthemes\turgent\tpii\n7\ta\tgood\t\tnone\t\n";
    assertThat(read(bad, "--labels", report).err()).contains("row 7").contains("good");
    assertThat(read("id\tcomment\n1\ta\n", "--share", "2").code()).isEqualTo(2);
  }

  private Ended read(String content, String... options) throws IOException {
    var file = folder.resolve("comments.tsv");
    Files.writeString(file, content);
    var words = new String[options.length + 1];
    words[0] = file.toString();
    System.arraycopy(options, 0, words, 1, options.length);
    return run(words);
  }

  private static Ended run(String... words) {
    var all = new String[words.length + 1];
    all[0] = "read";
    System.arraycopy(words, 0, all, 1, words.length);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var code = FileReading.run(CommandLine.parse(all), terminal);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
