package fi.kaiku.followup.delay;

import fi.kaiku.insight.FilterForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the county's feedback waits.
 *
 * @param sentences of all units together; none when there is too little to tell
 * @param parts of all units together, a line for each stage
 * @param hidden of how many units too little can be told
 * @param whole whether these are in what is told of all together
 * @param handover the sentence on tasks of people who are gone
 */
record DelayPage(
    FilterForm form,
    String days,
    List<String> sentences,
    @Nullable DelayBars bars,
    List<DelayLine> parts,
    List<DelayRow> rows,
    int hidden,
    boolean whole,
    int smallestGroup,
    @Nullable String handover) {

  /**
   * A stage of all units together.
   *
   * @param stage its word
   * @param shares of each part, in words
   */
  record DelayLine(String stage, List<String> shares) {}

  /**
   * One unit.
   *
   * @param count how many comments, in words
   * @param stages for each stage, after how long half were there and how many wait
   */
  record DelayRow(String unit, String count, DelayBars bars, List<String> stages) {}

  /** The words of the parts, the shortest first. */
  public List<String> words() {
    return List.of("day", "week", "fortnight", "month", "longer", "waiting");
  }
}
