package fi.kaiku.channel.form;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.kaiku.feedback.Said;
import fi.kaiku.questionnaire.Condition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been answered so far, as conditions look at it.
 *
 * @param values of each item that was answered, by code
 */
public record SoFar(@Nullable Integer score, Map<String, Set<Integer>> values)
    implements Condition.Marks {

  public static final SoFar NOTHING = new SoFar(null, Map.of());

  public static SoFar of(Said said) {
    return new SoFar(
        said.score(),
        said.ratings().stream()
            .collect(groupingBy(one -> one.code(), mapping(one -> one.value(), toSet()))));
  }

  static SoFar of(@Nullable Integer score, List<Mark> marks) {
    return new SoFar(
        score, marks.stream().collect(groupingBy(Mark::code, mapping(Mark::value, toSet()))));
  }

  record Mark(String code, int value) {}

  @Override
  public Set<Integer> of(String item) {
    return values.getOrDefault(item, Set.of());
  }
}
