package fi.kaiku.questionnaire;

import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Condition.Marks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire: the recommendation question (0–10), an open comment and what else
 * is asked. Any of them may be missing, not all of them.
 *
 * @param score the question whose answer is 0–10; null when none is asked
 * @param low the words at 0; null without a score
 * @param high the words at 10; null without a score
 * @param comment the open question; null when nothing is to be written
 * @param commentHint null without a comment
 * @param items at most twelve, in the order in which they are asked; often none
 * @param comments the first whose condition holds takes the place of the open question
 */
public record Questionnaire(
    String code,
    int version,
    Names title,
    @Nullable Names score,
    @Nullable Names low,
    @Nullable Names high,
    @Nullable Names comment,
    @Nullable Names commentHint,
    Names thanks,
    List<Item> items,
    List<CommentWhen> comments) {

  /** The open question in other words, for some. */
  public record CommentWhen(Condition condition, Names text) {}

  /** Whether anything that is asked depends on what was answered. */
  public boolean isConditional() {
    return !comments.isEmpty() || items.stream().anyMatch(item -> item.condition() != null);
  }

  /** The items that are asked of whoever has answered this. */
  public List<Item> asked(@Nullable Integer given, Marks marks) {
    if (!isConditional()) {
      return items;
    }
    var asked = new LinkedHashMap<String, Item>();
    for (var item : items) {
      var condition = item.condition();
      if (condition == null || condition.holds(given, among(asked, marks))) {
        asked.put(item.code(), item);
      }
    }
    return List.copyOf(asked.values());
  }

  /** What was answered to an item that is not asked any more does not count. */
  private static Marks among(Map<String, Item> asked, Marks marks) {
    return code -> asked.containsKey(code) ? marks.of(code) : Set.of();
  }

  /** The open question as it is put to whoever has answered this; null when there is none. */
  public @Nullable Names commentFor(@Nullable Integer given, Marks marks) {
    for (var one : comments) {
      if (one.condition().holds(given, marks)) {
        return one.text();
      }
    }
    return comment;
  }

  /** The item with this code. */
  public Optional<Item> item(String itemCode) {
    return items.stream().filter(item -> item.code().equals(itemCode)).findFirst();
  }
}
