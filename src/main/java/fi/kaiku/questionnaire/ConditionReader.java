package fi.kaiku.questionnaire;

import fi.kaiku.platform.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads when something is asked: {@code score-at-most: 6}, {@code score-at-least: 9}, or {@code
 * item: about} with {@code value: 2} or {@code value: [2, 3]}.
 *
 * @param scored whether the questionnaire asks for a score
 * @param earlier the items before, by code
 */
record ConditionReader(PackageFile file, boolean scored, Map<String, Item> earlier) {

  /**
   * Null when there is none.
   *
   * @param what it belongs to, for the message
   */
  @Nullable Condition read(JsonNode when, String what) {
    if (when.isMissingNode()) {
      return null;
    }
    var ways = Stream.of("score-at-most", "score-at-least", "item").filter(when::has).toList();
    if (ways.size() != 1) {
      throw refused(
          "needs one of score-at-most, score-at-least and item to say when to ask " + what);
    }
    return switch (ways.getFirst()) {
      case "score-at-most" -> new Condition.ScoreAtMost(score(when.path("score-at-most"), what));
      case "score-at-least" -> new Condition.ScoreAtLeast(score(when.path("score-at-least"), what));
      default -> chosen(when, what);
    };
  }

  private int score(JsonNode score, String what) {
    if (!scored) {
      throw refused("has no score that could say when to ask " + what);
    }
    if (!score.isInt() || score.asInt() < 0 || score.asInt() > 10) {
      throw refused("needs a score from 0 to 10 to say when to ask " + what);
    }
    return score.asInt();
  }

  private Condition chosen(JsonNode when, String what) {
    var code = when.path("item").asString("");
    var item = earlier.get(code);
    if (item == null) {
      throw refused(
          "asks %s after an item \"%s\", which is not there before it".formatted(what, code));
    }
    var value = when.path("value");
    var values =
        value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    var numbers = values.map(one -> one.isInt() ? one.asInt() : 0).distinct().sorted().toList();
    if (numbers.isEmpty() || !numbers.stream().allMatch(item::has)) {
      throw refused("asks %s after a value that %s does not have".formatted(what, code));
    }
    return new Condition.Chosen(code, List.copyOf(numbers));
  }

  private Refused refused(String reason) {
    return file.refused(reason);
  }
}
