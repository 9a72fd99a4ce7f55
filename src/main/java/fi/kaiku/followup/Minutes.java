package fi.kaiku.followup;

import fi.kaiku.display.chart.Chart;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.platform.Language;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was looked at and decided in a team meeting, for paper, in a reader's words.
 *
 * @param chart the control chart of months; none when no month can be told
 * @param themes that went up or down, a sentence each
 * @param gone how many comments that were shown have been deleted since
 * @param matters thanks that were passed on, urgent comments and how they ended; a sentence each
 * @param notes a paragraph each
 */
public record Minutes(
    Opening opening,
    List<Figure> figures,
    @Nullable Chart chart,
    List<String> themes,
    List<Shown> comments,
    int gone,
    List<String> matters,
    List<Open> improvements,
    List<Decision> decisions,
    List<String> notes) {

  /**
   * What stands on top.
   *
   * @param title {@code Tiimipalaveri 1.6.2026}
   * @param since the day of the meeting before
   * @param sentence the most important figure, in words
   */
  public record Opening(
      String title,
      List<String> units,
      @Nullable String chair,
      @Nullable String since,
      @Nullable String sentence) {}

  /**
   * A figure.
   *
   * @param range its interval
   * @param before of the time before
   * @param signal what is remarkable about it
   */
  public record Figure(
      String name,
      String now,
      @Nullable String range,
      @Nullable String before,
      @Nullable String signal) {}

  /**
   * A comment.
   *
   * @param about its score and month
   * @param words masked; none unless the minutes are opened with words now
   * @param lang of the words
   */
  public record Shown(String about, @Nullable String words, String lang) {}

  /**
   * An improvement that is not finished.
   *
   * @param about its state, owner and due day
   */
  public record Open(String title, String about) {}

  public record Decision(String text, @Nullable String owner, @Nullable String due) {}

  /** The sheets, A4. */
  public PrintedSheet in(Language language) {
    var model = new HashMap<String, Object>();
    model.put("units", opening.units());
    put(model, "chair", opening.chair());
    put(model, "since", opening.since());
    put(model, "sentence", opening.sentence());
    put(model, "chart", chart);
    model.put("figures", figures);
    model.put("themes", themes);
    model.put("comments", comments);
    model.put("gone", gone);
    model.put("matters", matters);
    model.put("improvements", improvements);
    model.put("decisions", decisions);
    model.put("notes", notes);
    return new PrintedSheet(
        "followup/minutes", model, language, PrintedSheet.Size.A4, opening.title());
  }

  private static void put(HashMap<String, Object> model, String name, @Nullable Object value) {
    if (value != null) {
      model.put(name, value);
    }
  }
}
