package fi.kaiku.insight.channels;

import fi.kaiku.display.Bar;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.GroupRow.Score;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.figures.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * The answers by one channel.
 *
 * @param channel its word, for the messages
 * @param answers how many there are, with a score or without; none when too few to show
 * @param mix its part of the answers that are shown; none when it is not
 * @param score none when too few gave one
 * @param rate of those asked who answered, by link or by reply; beside the link only, and none when
 *     too few to show
 * @param link its score beside that of the link; none for the link itself or without either
 */
record ChannelRow(
    String channel,
    @Nullable String answers,
    @Nullable Bar mix,
    @Nullable Score score,
    @Nullable Share rate,
    @Nullable ComparisonView link) {

  public boolean isByLink() {
    return channel.equals(Question.LINK);
  }

  /** Whether it comes from people who were asked, so that it is known how many they are. */
  public boolean isOfAsked() {
    return Question.INVITED.contains(channel);
  }
}
