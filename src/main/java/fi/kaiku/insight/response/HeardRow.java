package fi.kaiku.insight.response;

import fi.kaiku.display.Bar;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.GroupRow.Share;
import org.jspecify.annotations.Nullable;

/**
 * How much of a group is heard: its part of those asked beside its part of those who answered.
 *
 * @param link to the same page about this group only; none for those whose group is not known
 * @param heard none when the group is too small to be shown
 */
record HeardRow(String name, @Nullable String link, @Nullable Heard heard) {

  /**
   * What is known of a group.
   *
   * @param rest compared with everybody else; none without anybody else, and of those who are not
   *     told finer
   */
  record Heard(Bar asked, Bar answered, Share rate, @Nullable ComparisonView rest) {}

  /** Whether the group answers less than the others, as far as the answers can tell. */
  public boolean isUnheard() {
    return heard != null
        && heard.rest() != null
        && heard.rest().word() == ComparisonView.Word.WORSE;
  }
}
