package fi.kaiku.text.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Notes the ideas of words as they come: each, whether it is denied, and with those before it. */
final class Ideas {

  /** So many words back an idea is heard together with a later one. */
  private static final int NEAR = 6;

  private final Features features;
  private final Deque<List<String>> before = new ArrayDeque<>();

  Ideas(Features features) {
    this.features = features;
  }

  void next(List<String> ideas, boolean denied) {
    var told = new ArrayList<String>();
    for (var idea : ideas) {
      features.add('k', idea, "");
      if (denied) {
        features.add('d', idea, "");
      }
      told.add(denied ? "not " + idea : idea);
    }
    for (var others : before) {
      for (var other : others) {
        told.forEach(idea -> addBoth(idea, other));
      }
    }
    before.addLast(told);
    if (before.size() > NEAR) {
      before.removeFirst();
    }
  }

  /** In whatever order they stand. */
  private void addBoth(String one, String other) {
    var isFirst = one.compareTo(other) < 0;
    features.add('i', isFirst ? one : other, isFirst ? other : one);
  }
}
