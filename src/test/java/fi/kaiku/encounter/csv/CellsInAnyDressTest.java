package fi.kaiku.encounter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.PlainText;
import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/**
 * Cells whose meaning is known beforehand, dressed as programs and hands dress them. What is read
 * is that meaning, or the row or file is rejected; no cell ever takes another one's place.
 */
class CellsInAnyDressTest {

  private static final int CELLS = 100_000;
  private static final int COLUMNS = 8;
  private static final CsvDialect SEMICOLON = new CsvDialect(UTF_8, ';');
  private static final String LETTERS = "abcåäöéšABCÅÄÖ0123456789-_:";

  private final SplittableRandom random = new SplittableRandom(20260602);

  @Test
  void a_cell_in_any_dress_has_the_meaning_it_was_given() throws IOException {
    var meanings = new ArrayList<String>();
    var file = new StringBuilder("\uFEFFsep=;\na;b;c;;\n");
    for (int i = 0; i < CELLS; i++) {
      meanings.add(meaning());
      file.append(dressed(meanings.get(i))).append(";").append(i).append(";x");
      file.append(pick(List.of("", ";", ";;", ";; ;\u00A0")))
          .append(pick(List.of("\n", "\r\n", "\n;;;\n")));
    }
    try (var csv =
        CsvFile.open(new ByteArrayResource(file.toString().getBytes(UTF_8)), SEMICOLON)) {
      int rows = 0;
      for (var row = csv.next(); row.isPresent(); row = csv.next()) {
        var values = row.get().values();
        if (!PlainText.ofCell(values.getFirst())
            .equals(meanings.get(Integer.parseInt(values.get(1))))) {
          throw new AssertionError("another meaning: " + values);
        }
        rows++;
      }
      assertThat(rows).isEqualTo(CELLS);
    }
  }

  /** Every cell of a row tells whose it is, so a mixture of two shows. */
  @Test
  void stray_quotation_marks_never_mix_two_rows() throws IOException {
    int rows = 0;
    int kept = 0;
    for (int id = 0; rows < CELLS; ) {
      var file = new StringBuilder("a;b;c;d;e;f;g;h\n");
      int size = 2 + random.nextInt(20);
      for (int i = 0; i < size; i++) {
        file.append(strayRow(id++));
      }
      rows += size;
      kept += keptOf(file.toString());
    }
    assertThat(kept).as("most rows go through").isGreaterThan(CELLS / 2);
  }

  private String strayRow(int id) {
    var cells = new ArrayList<String>();
    for (int column = 0; column < COLUMNS; column++) {
      var cell = random.nextInt(4) == 0 && column > 0 ? "" : id + "." + column;
      var stray = random.nextInt(250) == 0 ? random.nextInt(3) : -1;
      cells.add(
          switch (stray) {
            case 0 -> '"' + cell;
            case 1 -> cell + '"';
            case 2 -> '"' + cell + "\nx\"";
            default -> cell;
          });
    }
    return String.join(";", cells) + pick(List.of("\n", ";\n", "\r\n"));
  }

  private static int keptOf(String file) throws IOException {
    int kept = 0;
    try (var csv = CsvFile.open(new ByteArrayResource(file.getBytes(UTF_8)), SEMICOLON)) {
      for (var row = csv.next(); row.isPresent(); row = csv.next()) {
        var read = row.get();
        if (read.values().size() == COLUMNS && !read.mayHoldOtherRows(COLUMNS, ';')) {
          if (owners(read).size() > 1) {
            throw new AssertionError("two rows in one: " + read.values());
          }
          kept++;
        }
      }
    } catch (FileRefused refused) {
      return kept;
    }
    return kept;
  }

  /** An x is the second line of somebody's note, and nobody's by itself. */
  private static List<String> owners(CsvRow row) {
    return row.values().stream()
        .map(value -> value.replace("\"", ""))
        .filter(value -> !value.isEmpty())
        .map(value -> value.split("[.\n]", 2)[0])
        .filter(owner -> !owner.isEmpty() && !owner.equals("x"))
        .distinct()
        .toList();
  }

  private String meaning() {
    var text = new StringBuilder();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      var inside = i > 0 && i < length - 1 && random.nextInt(6) == 0;
      text.append(inside ? ' ' : LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private String dressed(String meaning) {
    var text = random.nextBoolean() ? Normalizer.normalize(meaning, Form.NFD) : meaning;
    text = text.replace(" ", pick(List.of(" ", "\u00A0", "\u2009", "\u202F")));
    if (random.nextInt(3) == 0) {
      text =
          pick(List.of("\u200B", "\uFEFF", "\u00AD", "\u2060"))
              + text
              + pick(List.of("", "\u200E"));
    }
    text = pick(List.of("", " ", "\u00A0", "\t")) + text + pick(List.of("", " ", "\u3000"));
    return switch (random.nextInt(5)) {
      case 0 -> '"' + text + '"';
      case 1 -> "=\"" + text + '"';
      case 2 -> "\"=\"\"" + text + "\"\"\"";
      case 3 -> "'" + text.strip();
      default -> text;
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
