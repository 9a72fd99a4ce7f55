package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.Fault;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what an answer says: {@code {"score": 9, "marks": {"feeling": 4, "why": [1, 3]}, "comment":
 * "Kiitos"}}. Notes all that is wrong, each by its field.
 */
final class SaidReader {

  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final int LONGEST_CODE = 40;

  private final Questionnaire asked;
  private final List<Fault> faults;

  SaidReader(Questionnaire asked, List<Fault> faults) {
    this.asked = asked;
    this.faults = faults;
  }

  Given read(JsonNode content) {
    return new Given(
        score(content.path("score")),
        marks(content.path("marks")),
        comment(content.path("comment")));
  }

  private @Nullable Integer score(JsonNode node) {
    if (isNothing(node)) {
      return null;
    }
    if (!node.isInt()) {
      faults.add(Fault.of("score", "kiosk.answer.score"));
      return null;
    }
    return node.asInt();
  }

  private String comment(JsonNode node) {
    if (!isNothing(node) && !node.isString()) {
      faults.add(Fault.of("comment", "kiosk.answer.comment"));
    }
    return node.isString() ? node.asString() : "";
  }

  private List<GivenRating> marks(JsonNode node) {
    var marks = new ArrayList<GivenRating>();
    if (isNothing(node)) {
      return marks;
    }
    if (!node.isObject()) {
      faults.add(Fault.of("marks", "kiosk.answer.marks"));
    }
    for (var member : node.properties()) {
      var item = asked.item(member.getKey());
      if (item.isEmpty()) {
        faults.add(Fault.of(field(member.getKey()), "kiosk.answer.unknown-item"));
      } else {
        marks.addAll(marks(item.get(), member.getValue()));
      }
    }
    return marks;
  }

  private List<GivenRating> marks(Item item, JsonNode node) {
    var values = node.isArray() ? node.valueStream().toList() : List.of(node);
    if (!values.stream().allMatch(JsonNode::isInt)) {
      faults.add(Fault.of(field(item.code()), "kiosk.answer.no-number"));
      return List.of();
    }
    var marks = values.stream().map(value -> new GivenRating(item, value.asInt())).toList();
    if (marks.size() > 1 && !item.takesSeveral()) {
      faults.add(Fault.of(field(item.code()), "kiosk.answer.several"));
    }
    return Stream.of(marks).flatMap(List::stream).distinct().toList();
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  /** What the sender called it, unless that is none of our words. */
  private static String field(String code) {
    return code.length() <= LONGEST_CODE && CODE.matcher(code).matches()
        ? "marks." + code
        : "marks";
  }
}
