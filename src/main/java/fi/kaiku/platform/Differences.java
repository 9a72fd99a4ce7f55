package fi.kaiku.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;

/** What has changed between two states of a thing, in words for the audit log. */
public final class Differences {

  private static final String NOTHING = "–";

  private Differences() {}

  /**
   * Every value that is no longer what it was, as {@code rollout PLANNED → LIVE, valid_to – →
   * 2026-12-31}; empty when all are.
   */
  public static String between(Map<String, String> before, Map<String, String> after) {
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    var changes = new ArrayList<String>();
    for (var name : names) {
      var old = before.getOrDefault(name, "");
      var now = after.getOrDefault(name, "");
      if (!Objects.equals(old, now)) {
        changes.add(name + " " + shown(old) + " → " + shown(now));
      }
    }
    return String.join(", ", changes);
  }

  /** The name of a thing and what has changed of it. */
  public static String of(String thing, Map<String, String> before, Map<String, String> after) {
    var changes = between(before, after);
    return changes.isEmpty() ? thing : thing + ": " + changes;
  }

  private static String shown(String value) {
    return value.isEmpty() ? NOTHING : value;
  }
}
