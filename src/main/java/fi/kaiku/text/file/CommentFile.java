package fi.kaiku.text.file;

import fi.kaiku.platform.Refused;
import fi.kaiku.text.Written;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of comments: UTF-8, a header, tabs between cells, no quoting. It needs the columns id and
 * comment, uses lang and score where they are not empty, and passes over others.
 */
final class CommentFile {

  private static final String MARK = "\uFEFF";

  private final String path;

  CommentFile(String path) {
    this.path = path;
  }

  /**
   * Hands on each row, in order.
   *
   * @param needed columns besides id and comment
   * @throws Refused naming the line and why
   */
  void forEach(List<String> needed, Consumer<Row> taker) {
    var number = 1;
    try (var lines = open()) {
      var header = header(lines.readLine(), needed);
      number++;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        taker.accept(row(header, line, number));
        number++;
      }
    } catch (CharacterCodingException e) {
      throw new Refused("%s, near line %d: not UTF-8".formatted(path, number));
    } catch (IOException e) {
      throw new Refused("cannot read " + path);
    }
  }

  private BufferedReader open() throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(Files.newInputStream(Path.of(path)), strict));
  }

  private List<String> header(@Nullable String line, List<String> needed) {
    if (line == null) {
      throw new Refused(path + ", line 1: the file is empty; it needs a header");
    }
    var columns = List.of((line.startsWith(MARK) ? line.substring(1) : line).split("\t", -1));
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new Refused(path + ", line 1: a column stands twice");
    }
    requireAll(columns, List.of("id", "comment"));
    requireAll(columns, needed);
    return columns;
  }

  private void requireAll(List<String> columns, List<String> needed) {
    for (var column : needed) {
      if (!columns.contains(column)) {
        throw new Refused("%s, line 1: no column %s".formatted(path, column));
      }
    }
  }

  private Row row(List<String> header, String line, int number) {
    var values = line.split("\t", -1);
    if (values.length != header.size()) {
      throw refused(number, "%d cells, the header has %d".formatted(values.length, header.size()));
    }
    var cells = new HashMap<String, String>();
    for (int i = 0; i < values.length; i++) {
      cells.put(header.get(i), values[i]);
    }
    var id = cells.getOrDefault("id", "");
    if (id.isBlank()) {
      throw refused(number, "no id");
    }
    var language = cells.getOrDefault("lang", "").strip();
    var comment = cells.getOrDefault("comment", "");
    var score = score(cells.getOrDefault("score", "").strip(), number);
    return new Row(id, new Written(comment, language.isEmpty() ? null : language, score), cells);
  }

  private @Nullable Integer score(String text, int number) {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d|10")) {
      throw refused(number, "a score is a whole number from 0 to 10");
    }
    return Integer.valueOf(text);
  }

  Refused refused(int number, String reason) {
    return new Refused("%s, line %d: %s".formatted(path, number, reason));
  }
}
