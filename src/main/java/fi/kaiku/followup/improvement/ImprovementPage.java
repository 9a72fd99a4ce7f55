package fi.kaiku.followup.improvement;

import fi.kaiku.followup.poster.StoryView;
import fi.kaiku.insight.comments.list.CommentList;
import fi.kaiku.insight.timeline.TimeLineView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one improvement.
 *
 * @param origin its word
 * @param used the day on which it was taken into use
 * @param line the scores of its units over time; none before it is in use, and for whoever does not
 *     see their figures
 * @param next the words of the states that it may go to now, for whoever may change it
 * @param story what customers are told; none when nothing is written yet
 * @param today for the field of the day
 */
record ImprovementPage(
    ImprovementForm form,
    ImprovementRow row,
    String origin,
    @Nullable String used,
    @Nullable TimeLineView line,
    Said said,
    List<ChangeRow> changes,
    List<String> next,
    boolean mayChange,
    @Nullable StoryView story,
    String today) {

  /**
   * The comments that it rests on.
   *
   * @param count of them all
   * @param gone how many their customers have deleted or changed
   * @param hidden how many more there are than the reader sees
   */
  record Said(int count, int gone, int hidden, CommentList comments) {}
}
