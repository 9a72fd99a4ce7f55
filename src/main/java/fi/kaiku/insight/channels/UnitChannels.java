package fi.kaiku.insight.channels;

import static fi.kaiku.figures.question.Dimension.CHANNEL;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.GroupTable;
import java.util.List;

/**
 * How many answers each unit got by each channel.
 *
 * @param channels those that have any, in the order of the columns
 */
record UnitChannels(List<String> channels, List<Line> rows) {

  private static final String FEW = "–";

  /**
   * A unit.
   *
   * @param numbers one for each channel
   */
  record Line(String name, List<String> numbers) {}

  static UnitChannels of(GroupTable<Long> answers, List<String> order, Labels labels) {
    var told = answers.figures();
    var channels = order.stream().filter(one -> isTold(answers, one)).toList();
    var units = answers.shown().stream().map(row -> row.key().getFirst()).distinct();
    return new UnitChannels(
        channels,
        units
            .map(
                unit ->
                    new Line(
                        labels.of(UNIT, unit),
                        channels.stream()
                            .map(channel -> told.get(List.of(unit, channel)))
                            .map(number -> number == null ? FEW : labels.numbers().whole(number))
                            .toList()))
            .toList());
  }

  private static boolean isTold(GroupTable<Long> answers, String channel) {
    var place = answers.by().indexOf(CHANNEL);
    return answers.shown().stream().anyMatch(row -> row.key().get(place).equals(channel));
  }

  /** Whether there is nothing that the table above does not say. */
  public boolean isEmpty() {
    return channels.size() < 2 || rows.size() < 2;
  }
}
