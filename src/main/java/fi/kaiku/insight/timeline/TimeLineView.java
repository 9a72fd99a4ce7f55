package fi.kaiku.insight.timeline;

import fi.kaiku.display.GroupRow;
import fi.kaiku.display.chart.Chart;
import fi.kaiku.statistics.BetterWhen.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time line as a page shows it.
 *
 * @param every the word for months or weeks
 * @param sentence what a manager needs to know
 * @param chart none when there is nothing to draw
 * @param signals every signal in words, the newest first
 * @param notes what must be known to read it
 */
public record TimeLineView(
    String every,
    String sentence,
    @Nullable Chart chart,
    List<Signal> signals,
    List<String> notes,
    List<MomentRow> rows,
    int smallestGroup) {

  /**
   * One pattern: what it means, and the sentence.
   *
   * @param month its last month, {@code 2026-05}; none on a line of weeks
   */
  record Signal(Meaning meaning, String text, @Nullable String month) {}

  /**
   * One month or week in the table.
   *
   * @param meaning of its signal; none when chance explains it
   * @param breaks what was changed in it, in words
   */
  record MomentRow(GroupRow row, @Nullable Meaning meaning, List<String> breaks) {}
}
