package fi.kaiku.channel.paper.form;

import fi.kaiku.platform.Names.Worded;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing that is asked, as it is printed.
 *
 * @param kind how it is laid out
 * @param text the question
 * @param hint how it is answered, or who skips it; may be empty
 * @param boxes for a scale or options, in their order; none for statements and comments
 * @param rows the statements of a table
 * @param written what a pen has written, of a sample only
 */
record FormBlock(
    Kind kind,
    Worded text,
    Worded hint,
    List<FormBox> boxes,
    List<Row> rows,
    List<String> written) {

  private static final int LINES = 5;

  /** The layouts. */
  enum Kind {
    SCORE,
    FACES,
    STATEMENTS,
    OPTIONS,
    COMMENT
  }

  /** A statement with its boxes. */
  record Row(Worded text, String hint, List<FormBox> boxes) {}

  static FormBlock of(Kind kind, Worded text, Worded hint, List<FormBox> boxes) {
    return new FormBlock(kind, text, hint, boxes, List.of(), List.of());
  }

  static FormBlock statements(List<Row> rows) {
    return new FormBlock(Kind.STATEMENTS, Worded.NONE, Worded.NONE, List.of(), rows, List.of());
  }

  static FormBlock comment(Worded text, Worded hint, List<String> written) {
    return new FormBlock(Kind.COMMENT, text, hint, List.of(), List.of(), written);
  }

  /** The lines to write on, with what stands there. */
  public List<String> lines() {
    return IntStream.range(0, LINES)
        .mapToObj(at -> at < written.size() ? written.get(at) : "")
        .toList();
  }

  /** About how much of the page it takes, in millimetres. */
  int height() {
    return switch (kind) {
      case SCORE -> question(text) + 12;
      case FACES -> question(text) + 27;
      case STATEMENTS ->
          16
              + rows.stream()
                  .mapToInt(r -> Math.max(11, 4 + 5 * rows(r.text().text() + r.hint(), 46)))
                  .sum();
      case OPTIONS -> question(text) + 8 * ((boxes.size() + 1) / (isWide() ? 1 : 2)) + 3;
      case COMMENT -> question(text) + 48;
    };
  }

  /** Whether an option needs the whole width of the page. */
  public boolean isWide() {
    return boxes.stream().anyMatch(box -> box.word().text().length() > 38);
  }

  private int question(Worded question) {
    return 7 + 6 * rows(question.text(), 80) + (hint.isEmpty() ? 0 : 5);
  }

  private static int rows(String words, int letters) {
    return 1 + words.length() / letters;
  }
}
