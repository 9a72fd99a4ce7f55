package fi.kaiku.invitation.rules;

import fi.kaiku.platform.Language;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The members of a rule set as a file spells them. {@link RulesReader} reads them back. */
public final class RuleWords {

  static final String SEVERAL_VISITS = "last";
  static final String FORM = "link";
  static final String REMINDER = "none";

  /** What said how long a link was open, until all links of a month closed on one day. */
  static final String LINK_DAYS = "link-days";

  /** What always keeps a message from being sent; a file may name them, but not leave one out. */
  static final List<String> BLOCKS =
      List.of("several-phones", "non-disclosure", "deceased", "sensitive-services");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RuleWords() {}

  /** {@code next-working-day}. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code mon}. */
  public static String day(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** Every member with its value as text, in the order of the file. */
  public static Map<String, String> members(Rules rules) {
    var members = new LinkedHashMap<String, String>();
    members.put("minimum-age", Integer.toString(rules.minimumAge()));
    members.put("permission", of(rules.permission()));
    members.put("quarantine-days", Integer.toString(rules.quarantineDays()));
    members.put("delay", of(rules.delay()));
    members.put("window", window(rules.window()));
    members.put("weekdays", list(rules.weekdays().stream().map(RuleWords::day)));
    members.put("holidays", rules.onHolidays() ? "yes" : "no");
    members.put("late-days", Integer.toString(rules.lateDays()));
    members.put("oldest-visit-days", Integer.toString(rules.oldestVisitDays()));
    members.put("languages", languages(rules.languages()));
    members.put("blocks", list(BLOCKS.stream()));
    members.put("sampling-percent", Integer.toString(rules.samplingPercent()));
    members.put("several-visits", SEVERAL_VISITS);
    members.put("links-close-day", Integer.toString(rules.linksCloseDay()));
    members.put("questionnaires", JSON.writeValueAsString(rules.questionnaires().byService()));
    members.put("answers", JSON.writeValueAsString(rules.answers().words()));
    members.put("kinds", JSON.writeValueAsString(rules.kinds().words()));
    members.put("form", FORM);
    members.put("reminder", REMINDER);
    return members;
  }

  /** The whole rule set as a YAML file. */
  public static String yaml(Rules rules) {
    var text = new StringBuilder();
    members(rules)
        .forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.toString();
  }

  /** The whole rule set as JSON, for the database. */
  static String json(Rules rules) {
    return JSON.writeValueAsString(RulesReader.tree(yaml(rules)));
  }

  private static String window(Window window) {
    return "{from: \"" + window.fromText() + "\", to: \"" + window.toText() + "\"}";
  }

  private static String languages(LanguageRule rule) {
    return "{first: "
        + list(rule.first().stream().map(Language::code))
        + ", fallback: "
        + rule.fallback().code()
        + "}";
  }

  private static String list(Stream<String> words) {
    return "[" + String.join(", ", words.toList()) + "]";
  }
}
