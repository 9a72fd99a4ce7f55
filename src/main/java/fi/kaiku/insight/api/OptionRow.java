package fi.kaiku.insight.api;

import fi.kaiku.insight.api.FiguresAnswer.Group;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Item.Option;
import fi.kaiku.statistics.Choices;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code measure=one-of} or {@code several-of}: one option of a question in a group.
 *
 * @param names of the group, and of the option
 * @param option its number
 * @param n how many answered the question
 * @param count how many of them chose the option
 * @param value the share of n, 0…100, unrounded
 */
record OptionRow(
    Map<String, String> by,
    Map<String, Names> names,
    int option,
    @Nullable Long n,
    @Nullable Long count,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    boolean hidden) {

  static OptionRow of(Group group, Option option, @Nullable Choices choices) {
    var names = new LinkedHashMap<>(group.names());
    names.put("option", option.text());
    if (choices == null) {
      return new OptionRow(group.by(), names, option.value(), null, null, null, null, null, true);
    }
    var share = choices.share(option.value());
    return new OptionRow(
        group.by(),
        names,
        option.value(),
        share.n(),
        share.part(),
        share.value(),
        share.interval().low(),
        share.interval().high(),
        false);
  }
}
