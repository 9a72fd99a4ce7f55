package fi.kaiku.channel.link;

import java.util.List;

/** Lays two lists side by side and claims that each line is one person; is told how often it is. */
record Attacker(List<Truth> truths) {

  /**
   * What only the test knows.
   *
   * @param ids of the same person in other tables
   */
  record Truth(String answer, List<String> ids) {}

  int rightOf(List<String> answers, List<String> others) {
    int right = 0;
    for (int i = 0; i < Math.min(answers.size(), others.size()); i++) {
      if (areOnePerson(answers.get(i), others.get(i))) {
        right++;
      }
    }
    return right;
  }

  private boolean areOnePerson(String answer, String other) {
    return truths.stream()
        .anyMatch(truth -> truth.answer().equals(answer) && truth.ids().contains(other));
  }
}
