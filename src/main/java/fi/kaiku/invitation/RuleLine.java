package fi.kaiku.invitation;

import fi.kaiku.platform.Language;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One rule in plain words.
 *
 * @param key of the message
 * @param args its arguments
 */
record RuleLine(String key, List<Object> args) {

  /** A rule set as sentences, in the order in which they matter to a reader. */
  static List<RuleLine> of(Rules rules, Language reader) {
    var locale = reader.locale();
    return List.of(
        line("age", rules.minimumAge()),
        line("permission." + rules.permission()),
        line("quarantine", rules.quarantineDays()),
        line("visits"),
        line("delay." + rules.delay()),
        line("window", rules.window().fromText(), rules.window().toText(), days(rules, locale)),
        line(rules.onHolidays() ? "holidays.yes" : "holidays.no"),
        line("late", rules.lateDays()),
        line("oldest", rules.oldestVisitDays()),
        line("languages", languages(rules.languages(), locale), name(rules, locale)),
        line("sampling", rules.samplingPercent()),
        line("link", rules.linkDays()),
        line("blocks"));
  }

  private static RuleLine line(String name, Object... args) {
    return new RuleLine("invitation.rule." + name, List.of(args));
  }

  private static String days(Rules rules, Locale locale) {
    return rules.weekdays().stream()
        .map(day -> name(day, locale))
        .collect(Collectors.joining(", "));
  }

  private static String name(DayOfWeek day, Locale locale) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  private static String languages(LanguageRule rule, Locale locale) {
    return rule.first().isEmpty()
        ? "–"
        : rule.first().stream()
            .map(language -> language.locale().getDisplayLanguage(locale))
            .collect(Collectors.joining(", "));
  }

  private static String name(Rules rules, Locale locale) {
    return rules.languages().fallback().locale().getDisplayLanguage(locale);
  }
}
