package fi.kaiku.followup.meeting.figures;

import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.chart.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an agenda in the reader's words.
 *
 * @param months that they are about
 * @param smallest the fewest answers that are told
 * @param score none when too few answered
 * @param rate none when it is not told how many were asked
 * @param isYoung whether there are too few months to tell a change from chance
 * @param chart the control chart of months; none when no month can be told
 */
public record FiguresView(
    String months,
    int smallest,
    @Nullable ScoreTold score,
    @Nullable Share rate,
    List<ThemeTold> criticised,
    List<ThemeTold> praised,
    List<MovedTold> moved,
    List<SignalLine> signals,
    boolean isYoung,
    @Nullable Chart chart) {

  /**
   * The score.
   *
   * @param before at the last meeting; none when there was none, or when it was not told
   * @param verdict what became of the target
   */
  public record ScoreTold(
      String value,
      String interval,
      String answers,
      @Nullable String before,
      @Nullable String target,
      @Nullable String verdict) {}

  /** A theme, and how many of the comments that were read say it. */
  public record ThemeTold(String theme, Share share) {}

  /**
   * A theme that has changed beyond chance.
   *
   * @param side {@code praise} or {@code criticism}
   * @param direction {@code more} or {@code less}
   */
  public record MovedTold(String theme, String side, String direction, String before, String now) {

    /** Whether it is for the better. */
    public boolean isGood() {
      return side.equals("praise") == direction.equals("more");
    }
  }

  /** A signal of the control chart, as a sentence. */
  public record SignalLine(boolean isGood, String text) {}
}
