package fi.kaiku.invitation.rules;

import static java.util.stream.Collectors.joining;

import fi.kaiku.invitation.rules.Rules.Delay;
import fi.kaiku.invitation.rules.Rules.PermissionModel;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PlainText;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a rule set from YAML or JSON; members left out keep the default. Collects every fault. */
public final class RulesReader {

  private static final int LONGEST = 20_000;
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonNode root;
  private final List<Fault> faults = new ArrayList<>();

  private RulesReader(JsonNode root) {
    this.root = root;
  }

  /**
   * The rule set that a text describes.
   *
   * @param text YAML or JSON, at most 20 000 characters
   * @throws BadInput naming each member that is unknown or has a bad value, and what is expected
   */
  public static Rules read(String text) {
    return read(tree(text));
  }

  public static Rules read(JsonNode tree) {
    return new RulesReader(tree).rules();
  }

  static JsonNode tree(String text) {
    if (text.length() > LONGEST) {
      throw new BadInput(Fault.of("rules", "invitation.fault.long", Integer.toString(LONGEST)));
    }
    try {
      var root = YAML.readTree(PlainText.ofPage(text));
      if (root.isObject()) {
        return root;
      }
      if (root.isMissingNode() || root.isNull()) {
        return YAML.createObjectNode();
      }
    } catch (JacksonException e) {
      var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new BadInput(Fault.of("rules", "invitation.fault.yaml", Integer.toString(line)));
    }
    throw new BadInput(Fault.of("rules", "invitation.fault.yaml", "1"));
  }

  private Rules rules() {
    var base = Rules.standard();
    known(root, "", RuleWords.members(base).keySet());
    var read =
        new Rules(
            number("minimum-age", 0, 120, base.minimumAge()),
            choice("permission", PermissionModel.values(), base.permission()),
            number("quarantine-days", 0, 365, base.quarantineDays()),
            choice("delay", Delay.values(), base.delay()),
            window(base.window()),
            weekdays(base.weekdays()),
            yesNo("holidays", base.onHolidays()),
            number("late-days", 0, 14, base.lateDays()),
            number("oldest-visit-days", 0, 60, base.oldestVisitDays()),
            languages(base.languages()),
            number("sampling-percent", 0, 100, base.samplingPercent()),
            number("links-close-day", 10, 28, base.linksCloseDay()),
            member("questionnaires", QuestionnaireChoice::read, base.questionnaires()),
            member("answers", AnswerChoice::read, base.answers()),
            member("kinds", KindRules::read, base.kinds()));
    allBlocks();
    only("several-visits", RuleWords.SEVERAL_VISITS);
    only("form", RuleWords.FORM);
    only("reminder", RuleWords.REMINDER);
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return read;
  }

  private int number(String name, int least, int most, int otherwise) {
    var node = root.get(name);
    if (node == null) {
      return otherwise;
    }
    if (node.isInt() && node.intValue() >= least && node.intValue() <= most) {
      return node.intValue();
    }
    fault(name, "invitation.fault.number", Integer.toString(least), Integer.toString(most));
    return otherwise;
  }

  private <E extends Enum<E>> E choice(String name, E[] values, E otherwise) {
    return one(root.get(name), name, List.of(values), RuleWords::of).orElse(otherwise);
  }

  private boolean yesNo(String name, boolean otherwise) {
    var node = root.get(name);
    if (node != null && node.isBoolean()) {
      return node.booleanValue();
    }
    return one(node, name, List.of("yes", "no"), Function.identity())
        .map(word -> word.equals("yes"))
        .orElse(otherwise);
  }

  private void only(String name, String value) {
    one(root.get(name), name, List.of(value), Function.identity());
  }

  private Window window(Window otherwise) {
    var node = root.get("window");
    if (node == null) {
      return otherwise;
    }
    known(node, "window.", Set.of("from", "to"));
    var from = time(node, "from", Window::beginning);
    var to = time(node, "to", Window::end);
    if (from == null || to == null) {
      return otherwise;
    }
    var window = new Window(from, to);
    if (window.isEmpty()) {
      fault("window", "invitation.fault.window");
    }
    return window;
  }

  private @Nullable LocalTime time(
      JsonNode window, String name, Function<String, Optional<LocalTime>> form) {
    var node = window.get(name);
    var time = form.apply(node == null ? "" : node.asString(""));
    if (time.isEmpty()) {
      fault("window." + name, "invitation.fault.time");
    }
    return time.orElse(null);
  }

  private Set<DayOfWeek> weekdays(Set<DayOfWeek> otherwise) {
    var days = many(root, "weekdays", List.of(DayOfWeek.values()), RuleWords::day);
    return days.isEmpty() ? otherwise : new HashSet<>(days);
  }

  private void allBlocks() {
    var named = many(root, "blocks", RuleWords.BLOCKS, Function.identity());
    if (root.has("blocks") && named.size() == root.get("blocks").size()) {
      RuleWords.BLOCKS.stream()
          .filter(block -> !named.contains(block))
          .forEach(block -> fault("blocks", "invitation.fault.block", block));
    }
  }

  private LanguageRule languages(LanguageRule otherwise) {
    var node = root.get("languages");
    if (node == null) {
      return otherwise;
    }
    known(node, "languages.", Set.of("first", "fallback"));
    var all = Arrays.asList(Language.values());
    var first = many(node, "first", all, Language::code);
    var fallback = one(node.get("fallback"), "languages.fallback", all, Language::code);
    return new LanguageRule(
        node.has("first") ? first : otherwise.first(), fallback.orElse(otherwise.fallback()));
  }

  private <T> T member(String name, Function<JsonNode, Optional<T>> reading, T otherwise) {
    var node = root.get(name);
    var read = node == null ? Optional.of(otherwise) : reading.apply(node);
    read.ifPresentOrElse(_ -> {}, () -> fault(name, "invitation.fault." + name));
    return read.orElse(otherwise);
  }

  private <T> List<T> many(
      JsonNode parent, String name, List<T> values, Function<? super T, String> word) {
    var node = parent.get(name);
    if (node == null) {
      return List.of();
    }
    if (!node.isArray() || (node.isEmpty() && !name.equals("first"))) {
      fault(name, "invitation.fault.list", words(values, word));
      return List.of();
    }
    return node.valueStream().flatMap(item -> one(item, name, values, word).stream()).toList();
  }

  private <T> Optional<T> one(
      @Nullable JsonNode node, String name, List<T> values, Function<? super T, String> word) {
    if (node == null) {
      return Optional.empty();
    }
    var found = values.stream().filter(value -> says(node, word.apply(value))).findFirst();
    if (found.isEmpty()) {
      fault(name, "invitation.fault.choice", words(values, word));
    }
    return found;
  }

  private static boolean says(JsonNode node, String word) {
    return node.isString() && node.stringValue().equals(word);
  }

  private static <T> String words(List<T> values, Function<? super T, String> word) {
    return values.stream().map(word).collect(joining(", "));
  }

  private void known(JsonNode node, String prefix, Set<String> names) {
    for (var name : node.propertyNames()) {
      if (prefix.isEmpty() && name.equals(RuleWords.LINK_DAYS)) {
        fault(name, "invitation.fault.link-days");
      } else if (!names.contains(name)) {
        var shown = name.substring(0, Math.min(name.length(), 40));
        fault(
            prefix + shown,
            "invitation.fault.unknown",
            names.stream().sorted().collect(joining(", ")));
      }
    }
  }

  /** The member comes first among the arguments, so that the sentence can name it. */
  private void fault(String member, String message, String... arguments) {
    var all = new ArrayList<String>();
    all.add(member);
    all.addAll(List.of(arguments));
    faults.add(new Fault(member, message, List.copyOf(all)));
  }
}
