package fi.kaiku.followup.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Notes that two people wrote at once.
 *
 * @param theirs as somebody else saved them meanwhile
 * @param by who
 * @param mine as they were about to be saved
 */
record NotesTogether(String theirs, String by, String mine) {

  /** Every line of both, those that they share once; nothing is lost. */
  public String merged() {
    var one = theirs.lines().toList();
    var other = mine.lines().toList();
    var merged = new ArrayList<String>();
    var i = one.size();
    var j = other.size();
    var shared = shared(one, other);
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && one.get(i - 1).equals(other.get(j - 1))) {
        merged.add(one.get(--i));
        j--;
      } else if (j > 0 && (i == 0 || shared[i][j - 1] >= shared[i - 1][j])) {
        merged.add(other.get(--j));
      } else {
        merged.add(one.get(--i));
      }
    }
    Collections.reverse(merged);
    return String.join("\n", merged);
  }

  /** How many lines the beginnings of both share, by their lengths. */
  private static int[][] shared(List<String> one, List<String> other) {
    var shared = new int[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        shared[i][j] =
            one.get(i - 1).equals(other.get(j - 1))
                ? shared[i - 1][j - 1] + 1
                : Math.max(shared[i - 1][j], shared[i][j - 1]);
      }
    }
    return shared;
  }

  /** Somebody else has saved notes meanwhile; nothing has been stored. */
  static final class Changed extends RuntimeException {

    private final transient NotesTogether both;

    Changed(NotesTogether both) {
      super("notes were changed meanwhile");
      this.both = both;
    }

    NotesTogether both() {
      return both;
    }
  }
}
