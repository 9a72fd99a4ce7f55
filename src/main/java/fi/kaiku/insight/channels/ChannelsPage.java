package fi.kaiku.insight.channels;

import fi.kaiku.display.Axis;
import fi.kaiku.insight.FilterForm;
import java.util.List;

/**
 * Answers channel by channel, never added up to one score.
 *
 * @param days the period in words
 * @param about the filters in words
 * @param units what came from where, unit by unit
 */
record ChannelsPage(
    FilterForm form,
    String days,
    List<String> about,
    int smallestGroup,
    Axis axis,
    List<ChannelRow> rows,
    UnitChannels units) {

  /** Whether no channel is shown. */
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.answers() == null);
  }

  /** Whether the response rate is that of links and replies together. */
  public boolean isRateOfReplies() {
    return rows.stream().anyMatch(row -> row.isOfAsked() && !row.isByLink());
  }

  /** Those whose scores are shown. */
  public List<ChannelRow> scored() {
    return rows.stream().filter(row -> row.score() != null).toList();
  }

  /** Those that can be compared with the link. */
  public List<ChannelRow> compared() {
    return rows.stream().filter(row -> row.link() != null).toList();
  }
}
