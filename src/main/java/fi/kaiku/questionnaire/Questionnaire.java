package fi.kaiku.questionnaire;

import fi.kaiku.platform.Names;
import java.util.List;
import java.util.Optional;
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
    List<Item> items) {

  /** The item with this code. */
  public Optional<Item> item(String itemCode) {
    return items.stream().filter(item -> item.code().equals(itemCode)).findFirst();
  }
}
