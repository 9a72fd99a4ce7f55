package fi.kaiku.insight.ask;

import fi.kaiku.display.ComparisonView;
import fi.kaiku.figures.question.Measure;
import fi.kaiku.insight.ask.TableView.Cell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of figures answers.
 *
 * @param measure its word, for the messages
 * @param by the words of the dimensions, for the messages
 * @param about the filters in words
 * @param notes what is said above the figures: of weeks, and of groups by age and language
 * @param question the parameters that ask it again
 */
record AskedView(
    String measure,
    List<String> by,
    Days days,
    List<String> about,
    List<String> notes,
    Shown shown,
    Links links,
    Map<String, String> question) {

  /** Whether it is about statements or faces, which not every questionnaire asks. */
  public boolean isRated() {
    return Measure.of(measure).rated().isPresent();
  }

  /**
   * The period in words, and the one it is compared with.
   *
   * @param widened what the page was not asked for itself: {@code month} or {@code week} when days
   *     were, of which no figures are told; empty otherwise
   */
  record Days(String now, @Nullable String then, String widened) {}

  /** Where the same is as a file. */
  record Links(String csv, String xlsx) {}

  /**
   * The figures: of one value as a table or a grid, of several counts as a grid.
   *
   * @param whole everything together; none where that would add channels up
   * @param rows those that can be compared with each other
   * @param pair the two that are; none when not asked for
   */
  record Shown(
      @Nullable Whole whole,
      @Nullable TableView table,
      @Nullable GridView grid,
      List<RowChoice> rows,
      @Nullable RowPair pair) {

    /** Whether there is nothing that may be told. */
    public boolean isEmpty() {
      return (table == null || table.isHidden())
          && (grid == null || grid.isHidden())
          && (whole == null || whole.figure == null);
    }
  }

  /**
   * Everything together.
   *
   * @param figure none when it is hidden, as it is when nobody is in it
   * @param compared whether it stands beside another period
   */
  record Whole(@Nullable Cell figure, boolean compared, @Nullable ComparisonView versus) {}

  /** A row to choose, by its word in the address of the page. */
  record RowChoice(String word, String name) {}

  /** Two rows beside each other; no comparison when one of them is not shown. */
  record RowPair(
      String one,
      String other,
      @Nullable Cell figure,
      @Nullable Cell beside,
      @Nullable ComparisonView versus) {}
}
