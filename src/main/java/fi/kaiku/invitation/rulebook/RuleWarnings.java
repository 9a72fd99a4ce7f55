package fi.kaiku.invitation.rulebook;

import fi.kaiku.invitation.Phrase;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.invitation.rules.Window;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What rules allow but should be thought about: a message is read where the phone lies. */
final class RuleWarnings {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(21, 0);

  private RuleWarnings() {}

  static List<Phrase> of(Rules rules) {
    var warnings = new ArrayList<Phrase>();
    var window = rules.window();
    if (disturbsSleep(window)) {
      warnings.add(warning("night", window.fromText(), window.toText()));
    }
    if (rules.onHolidays() || rules.weekdays().contains(DayOfWeek.SUNDAY)) {
      warnings.add(warning("rest"));
    }
    return warnings;
  }

  private static boolean disturbsSleep(Window window) {
    return window.from().isBefore(MORNING)
        || window.endsWithTheDay()
        || window.to().isAfter(EVENING);
  }

  private static Phrase warning(String name, Object... args) {
    return Phrase.of("invitation.warning." + name, args);
  }
}
