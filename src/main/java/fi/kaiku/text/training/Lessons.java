package fi.kaiku.text.training;

import fi.kaiku.text.model.Examples;
import fi.kaiku.text.words.Features;
import fi.kaiku.text.words.Stems;
import fi.kaiku.text.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns labelled texts into what a model learns from. */
public final class Lessons {

  private static final Set<String> ATTITUDES = Set.of("pos", "neg", "mixed", "neutral");
  private static final Map<Character, String> ATTITUDE_OF =
      Map.of('+', "pos", '-', "neg", '~', "neutral");

  private final Examples examples = new Examples();
  private final Map<String, Stems> stems = new TreeMap<>();

  public Examples examples() {
    return examples;
  }

  /** A fragment by itself. */
  void add(Fragment fragment, double weight) {
    var silent = new HashSet<String>();
    var labels = labels(fragment, silent);
    if (fragment.isOfUrgency()) {
      silent.add("o:");
    } else {
      labels.add("o:" + attitude(List.of(fragment)));
    }
    add(fragment.text(), fragment.language(), labels, silent, weight);
  }

  /** Several put together. */
  void add(Composer.Composed composed, String language, double weight) {
    var silent = new HashSet<String>();
    var labels = new HashSet<String>();
    for (var part : composed.parts()) {
      labels.addAll(labels(part, silent));
    }
    labels.add("o:" + attitude(composed.parts()));
    add(composed.text(), language, labels, silent, weight);
  }

  /** A whole comment. */
  public void add(WholeComment comment, double weight) {
    var labels = new HashSet<String>();
    for (var theme : comment.themes()) {
      labels.add("t:" + theme.replace(":", ""));
    }
    labels.add("o:" + comment.overall());
    if (!comment.urgent().isEmpty() && !comment.urgent().equals("none")) {
      labels.add("u:" + comment.urgent());
      labels.add("u:any");
    }
    add(comment.text(), comment.language(), labels, comment.silent(), weight);
  }

  private static Set<String> labels(Fragment fragment, Set<String> silent) {
    var labels = new HashSet<String>();
    if (fragment.sign() != ' ') {
      labels.add("t:" + fragment.label());
    } else if (ATTITUDES.contains(fragment.label()) || fragment.isOfUrgency()) {
      silent.add("t:");
    }
    if (fragment.isOfUrgency() && !fragment.label().equals("none")) {
      labels.add("u:" + fragment.label());
      labels.add("u:any");
    }
    return labels;
  }

  private static String attitude(List<Fragment> fragments) {
    var seen = new HashSet<String>();
    for (var fragment : fragments) {
      var named = ATTITUDES.contains(fragment.label()) ? fragment.label() : "neutral";
      seen.add(ATTITUDE_OF.getOrDefault(fragment.sign(), named));
    }
    if (seen.contains("mixed") || (seen.contains("pos") && seen.contains("neg"))) {
      return "mixed";
    }
    return seen.contains("pos") ? "pos" : seen.contains("neg") ? "neg" : "neutral";
  }

  private void add(
      String text, String language, Set<String> has, Set<String> silent, double weight) {
    var all = new HashSet<>(has);
    all.add("l:" + language);
    var of = stems.computeIfAbsent(language, Stems::in);
    examples.add(Features.of(Words.of(text), of), all, silent, weight);
  }
}
