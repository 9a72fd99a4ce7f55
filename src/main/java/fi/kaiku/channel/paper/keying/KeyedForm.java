package fi.kaiku.channel.paper.keying;

import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one form.
 *
 * @param marks by question, in the order of the form
 * @param comment empty for none
 */
record KeyedForm(Map<KeyedQuestion, KeyedMark> marks, String comment) {

  static final String COMMENT = "comment";

  /** Of a comment, in characters. */
  static final int LONGEST = 4000;

  /**
   * Reads what a page sent.
   *
   * @throws BadInput naming each question that is left out or holds none of its keys
   */
  static KeyedForm read(Questionnaire asked, Map<String, String> sent) {
    var marks = new LinkedHashMap<KeyedQuestion, KeyedMark>();
    var faults = new ArrayList<Fault>();
    for (var question : KeyedQuestion.of(asked)) {
      var typed = PlainText.of(sent.getOrDefault(question.field(), ""));
      question
          .read(typed)
          .ifPresentOrElse(
              mark -> marks.put(question, mark), () -> faults.add(fault(question.field(), typed)));
    }
    var comment = asked.comment() == null ? "" : sent.getOrDefault(COMMENT, "").strip();
    if (comment.length() > LONGEST) {
      faults.add(Fault.of(COMMENT, "keying.fault.comment", "" + LONGEST));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return new KeyedForm(marks, comment);
  }

  private static Fault fault(String field, String typed) {
    return Fault.of(field, typed.isEmpty() ? "keying.fault.left-out" : "keying.fault.key");
  }

  /** What is stored as an answer: marks that say nothing clear are left out. */
  Given given() {
    var ratings = new ArrayList<GivenRating>();
    @Nullable Integer score = null;
    for (var entry : marks.entrySet()) {
      var item = entry.getKey().item();
      for (int value : entry.getValue().given()) {
        if (item == null) {
          score = value;
        } else {
          ratings.add(new GivenRating(item, value));
        }
      }
    }
    return new Given(score, List.copyOf(ratings), comment);
  }

  /** Whether nobody has written anything on it, or nothing that can be read. */
  boolean isEmpty() {
    return comment.isEmpty() && marks.values().stream().allMatch(mark -> mark.given().isEmpty());
  }

  /** How many things may be marked or written. */
  int fields() {
    return marks.size() + 1;
  }

  int unreadable() {
    return (int) marks.values().stream().filter(KeyedMark.Unreadable.class::isInstance).count();
  }

  /**
   * What is kept for comparison: every mark, and of the comment only whether there is one. Two
   * people hardly ever type the same words, and the words need not lie anywhere twice.
   */
  String toCompare() {
    var lines = new ArrayList<String>();
    marks.forEach((question, mark) -> lines.add(question.code() + "=" + mark.text()));
    lines.add("#=" + (comment.isEmpty() ? "-" : "+"));
    return String.join("\n", lines);
  }

  /** In how many fields this differs from what was kept of another keying. */
  int differencesFrom(String kept) {
    var other =
        kept.lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    return (int)
        toCompare()
            .lines()
            .map(line -> line.split("=", 2))
            .filter(parts -> !parts[1].equals(other.get(parts[0])))
            .count();
  }

  @Override
  public String toString() {
    return "KeyedForm of " + List.copyOf(marks.keySet()).size() + " questions";
  }
}
