package fi.kaiku.invitation.rules;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.invitation.rules.Rules.Delay;
import fi.kaiku.platform.Fault;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is done otherwise about one kind of contact: a call or a digital contact is asked about with
 * a questionnaire of its own, and soon. Kinds that are not named follow the other rules.
 */
public record KindRules(Map<Kind, KindRule> byKind) {

  /** Which kinds may be named: a visit is what the other rules are about. */
  private static final Kind[] KINDS = {Kind.PHONE, Kind.DIGITAL, Kind.HOME};

  private static final String MEMBER = "kinds";
  private static final String DELAY = "delay";
  private static final String QUESTIONNAIRE = "questionnaire";

  /**
   * What is done otherwise.
   *
   * @param delay null for the delay of all
   * @param questionnaire its code, before the service's own; null for the service's or the county's
   */
  public record KindRule(@Nullable Delay delay, @Nullable String questionnaire) {}

  public KindRules {
    byKind = byKind.isEmpty() ? new EnumMap<>(Kind.class) : new EnumMap<>(byKind);
  }

  static KindRules none() {
    return new KindRules(Map.of());
  }

  /**
   * What {@code {"phone": {"delay": "at-once", "questionnaire": "phone"}}} says; empty when it is
   * something else.
   */
  static Optional<KindRules> read(JsonNode node) {
    var read = new EnumMap<Kind, KindRule>(Kind.class);
    if (node.isObject()) {
      node.forEachEntry(
          (word, rule) ->
              named(KINDS, word)
                  .flatMap(kind -> rule(rule).map(one -> Map.entry(kind, one)))
                  .ifPresent(one -> read.put(one.getKey(), one.getValue())));
    }
    return node.isObject() && read.size() == node.size()
        ? Optional.of(new KindRules(read))
        : Optional.empty();
  }

  private static Optional<KindRule> rule(JsonNode node) {
    var known = List.of(DELAY, QUESTIONNAIRE);
    var isRule =
        node.isObject()
            && known.containsAll(node.propertyNames())
            && node.valueStream().allMatch(JsonNode::isString);
    if (!isRule) {
      return Optional.empty();
    }
    var questionnaire = node.has(QUESTIONNAIRE) ? node.get(QUESTIONNAIRE).asString() : null;
    return node.has(DELAY)
        ? named(Delay.values(), node.get(DELAY).asString())
            .map(delay -> new KindRule(delay, questionnaire))
        : Optional.of(new KindRule(null, questionnaire));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
    return List.of(values).stream().filter(one -> RuleWords.of(one).equals(word)).findFirst();
  }

  Optional<Delay> delay(Kind kind) {
    return Optional.ofNullable(byKind.get(kind)).map(KindRule::delay);
  }

  Optional<String> questionnaire(Kind kind) {
    return Optional.ofNullable(byKind.get(kind)).map(KindRule::questionnaire);
  }

  /** What is named here and does not exist. */
  List<Fault> unknown(Collection<String> questionnaires) {
    var those = String.join(", ", questionnaires);
    return byKind.values().stream()
        .map(KindRule::questionnaire)
        .filter(code -> code != null && !questionnaires.contains(code))
        .map(code -> Fault.of(MEMBER, "invitation.fault.questionnaire", code, those))
        .toList();
  }

  /** As a file spells it. */
  Map<String, Map<String, String>> words() {
    var words = new LinkedHashMap<String, Map<String, String>>();
    byKind.forEach(
        (kind, rule) -> {
          var one = new LinkedHashMap<String, String>();
          if (rule.delay() != null) {
            one.put(DELAY, RuleWords.of(rule.delay()));
          }
          if (rule.questionnaire() != null) {
            one.put(QUESTIONNAIRE, rule.questionnaire());
          }
          words.put(RuleWords.of(kind), one);
        });
    return words;
  }

  /** The kinds that may have rules of their own, in their order. */
  public static List<Kind> kinds() {
    return List.of(KINDS);
  }

  public KindRule of(Kind kind) {
    return byKind.getOrDefault(kind, new KindRule(null, null));
  }
}
