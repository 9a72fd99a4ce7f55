package fi.kaiku.invitation.rulebook;

import fi.kaiku.invitation.Phrase;
import fi.kaiku.invitation.rules.KindRules;
import fi.kaiku.invitation.rules.RuleWords;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.invitation.rules.RulesReader;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the form for changing rules holds: the members of a rule set, named as in a file, each as
 * its field spells it; the day from which they hold, why, and the period of a dry run.
 */
public record RulesForm(MultiValueMap<String, String> fields) {

  /** What begins the name of a field with the questionnaire of a service; its code follows. */
  private static final String OF_SERVICE = "questionnaires.";

  /** What begins the name of a field with the way to answer of a service; its code follows. */
  private static final String ANSWER = "answers.";

  /** What begins the name of a field about a kind of contact; kind and member follow. */
  private static final String KIND = "kinds.";

  private static final int USUAL_DAYS = 7;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
  private static final List<String> NUMBERS =
      List.of(
          "minimum-age",
          "quarantine-days",
          "late-days",
          "oldest-visit-days",
          "sampling-percent",
          "links-close-day");

  /** The form as it opens: from tomorrow on, to be tried on the last seven days. */
  public static RulesForm of(Rules rules, LocalDate today) {
    var fields = new LinkedMultiValueMap<String, String>();
    RuleWords.members(rules).forEach(fields::add);
    fields.set("delay", RuleWords.of(RuleSentences.inEffect(rules.delay())));
    fields.add("window.from", rules.window().fromText());
    fields.add("window.to", rules.window().toText());
    fields.put("weekdays", rules.weekdays().stream().map(RuleWords::day).toList());
    fields.put("languages.first", rules.languages().first().stream().map(Language::code).toList());
    fields.add("languages.fallback", rules.languages().fallback().code());
    rules
        .questionnaires()
        .byService()
        .forEach((service, code) -> fields.add(OF_SERVICE + service, code));
    addWaysAndKinds(rules, fields);
    fields.add("from", today.plusDays(1).toString());
    fields.add("trialFrom", today.minusDays(USUAL_DAYS).toString());
    fields.add("trialTo", today.minusDays(1).toString());
    return new RulesForm(fields);
  }

  private static void addWaysAndKinds(Rules rules, LinkedMultiValueMap<String, String> fields) {
    rules
        .answers()
        .byService()
        .forEach((service, way) -> fields.add(ANSWER + service, RuleWords.of(way)));
    for (var kind : KindRules.kinds()) {
      var rule = rules.kinds().of(kind);
      var name = KIND + RuleWords.of(kind);
      if (rule.delay() != null) {
        fields.add(name + ".delay", RuleWords.of(RuleSentences.inEffect(rule.delay())));
      }
      if (rule.questionnaire() != null) {
        fields.add(name + ".questionnaire", rule.questionnaire());
      }
    }
  }

  public String text(String field) {
    var value = fields.getFirst(field);
    return value == null ? "" : PlainText.of(value);
  }

  /** The nth value of a field, from 0. */
  public String text(String field, int place) {
    var values = all(field);
    return place < values.size() ? values.get(place) : "";
  }

  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  /**
   * The rules that the fields spell.
   *
   * @throws BadInput naming each field at fault
   */
  public Rules rules() {
    try {
      return RulesReader.read(tree());
    } catch (BadInput bad) {
      throw new BadInput(bad.faults().stream().map(RulesForm::atField).toList());
    }
  }

  /** What to think about; nothing while there is something to correct. */
  public List<Phrase> warnings() {
    try {
      return RuleWarnings.of(rules());
    } catch (BadInput toCorrectFirst) {
      return List.of();
    }
  }

  public LocalDate day(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeParseException e) {
      throw new BadInput(Fault.of(field, "invitation.fault.day"));
    }
  }

  private List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  private JsonNode tree() {
    var tree = JsonNodeFactory.instance.objectNode();
    NUMBERS.forEach(name -> putNumber(tree, name));
    List.of("permission", "delay").forEach(name -> tree.put(name, text(name)));
    tree.put("holidays", has("holidays", "yes"));
    var weekdays = tree.putArray("weekdays");
    all("weekdays").forEach(weekdays::add);
    tree.putObject("window").put("from", clock("window.from")).put("to", clock("window.to"));
    var languages = tree.putObject("languages").put("fallback", text("languages.fallback"));
    var first = languages.putArray("first");
    all("languages.first").stream().filter(code -> !code.isEmpty()).distinct().forEach(first::add);
    putFilled(tree.putObject("questionnaires"), OF_SERVICE);
    putFilled(tree.putObject("answers"), ANSWER);
    var kinds = tree.putObject("kinds");
    for (var kind : KindRules.kinds()) {
      var rule = JsonNodeFactory.instance.objectNode();
      putFilled(rule, KIND + RuleWords.of(kind) + ".");
      if (!rule.isEmpty()) {
        kinds.set(RuleWords.of(kind), rule);
      }
    }
    return tree;
  }

  /** The fields that begin so and say something. */
  private void putFilled(ObjectNode tree, String beginning) {
    fields.keySet().stream()
        .filter(name -> name.startsWith(beginning) && !text(name).isEmpty())
        .forEach(name -> tree.put(name.substring(beginning.length()), text(name)));
  }

  private void putNumber(ObjectNode tree, String name) {
    var text = text(name);
    if (WHOLE_NUMBER.matcher(text).matches()) {
      tree.put(name, Integer.parseInt(text));
    } else {
      tree.put(name, text);
    }
  }

  /** Also 9, 9.30 and 9:30 are times of day. */
  private String clock(String field) {
    var text = text(field).replace('.', ':');
    var full = text.contains(":") ? text : text + ":00";
    return full.indexOf(':') == 1 ? "0" + full : full;
  }

  private static Fault atField(Fault fault) {
    return switch (fault.field()) {
      case "window" -> at("window.to", fault, fault.message());
      case "weekdays" -> at("weekdays", fault, "invitation.fault.weekdays");
      case "first" -> at("languages.first", fault, fault.message());
      default -> fault;
    };
  }

  private static Fault at(String field, Fault fault, String message) {
    var arguments = new ArrayList<>(fault.arguments());
    arguments.set(0, field);
    return new Fault(field, message, List.copyOf(arguments));
  }
}
