package fi.kaiku.invitation.rulebook;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Days of the week in words. */
final class Weekdays {

  private static final int SHORTEST_RUN = 3;

  private Weekdays() {}

  static boolean isWholeWeek(Set<DayOfWeek> days) {
    return days.size() == DayOfWeek.values().length;
  }

  /** {@code ma–ke, la}: three or more in a row are told by their ends. */
  static String text(Set<DayOfWeek> days, Locale locale) {
    var words = new ArrayList<String>();
    var run = new ArrayList<DayOfWeek>();
    for (var day : DayOfWeek.values()) {
      if (days.contains(day)) {
        run.add(day);
      } else {
        words.addAll(words(run, locale));
        run.clear();
      }
    }
    words.addAll(words(run, locale));
    return String.join(", ", words);
  }

  private static List<String> words(List<DayOfWeek> run, Locale locale) {
    if (run.size() < SHORTEST_RUN) {
      return run.stream().map(day -> word(day, locale)).toList();
    }
    return List.of(word(run.getFirst(), locale) + "–" + word(run.getLast(), locale));
  }

  private static String word(DayOfWeek day, Locale locale) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }
}
