package fi.kaiku.feedback.release;

import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.anonymity.Traits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that is kept of a group: how many its people were, and how many gave which value. */
final class GroupCount {

  /**
   * A value that somebody gave.
   *
   * @param question {@code score}, {@code comment} (value 1), {@code statement:heard}, {@code
   *     faces:feeling}
   */
  record Value(String question, int value) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      var byQuestion = question.compareTo(other.question);
      return byQuestion == 0 ? Integer.compare(value, other.value) : byQuestion;
    }
  }

  private final Traits told;
  private final Map<Value, Integer> values = new TreeMap<>();
  private int messaged;
  private int delivered;
  private int answered;

  GroupCount(Traits told) {
    this.told = told;
  }

  void addAsked(Recipient one) {
    messaged++;
    if (one.delivered()) {
      delivered++;
    }
  }

  void addAnswer(List<Value> given) {
    answered++;
    given.forEach(value -> values.merge(value, 1, Integer::sum));
  }

  Traits told() {
    return told;
  }

  int messaged() {
    return messaged;
  }

  /** An answer proves that its message arrived, whatever the operator said. */
  int delivered() {
    return Math.max(delivered, answered);
  }

  int answered() {
    return answered;
  }

  Map<Value, Integer> values() {
    return values;
  }
}
