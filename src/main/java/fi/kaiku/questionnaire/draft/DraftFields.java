package fi.kaiku.questionnaire.draft;

import fi.kaiku.questionnaire.draft.Draft.DraftComment;
import fi.kaiku.questionnaire.draft.Draft.DraftCondition;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.DraftOption;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A draft as the editor's form sends it: each text in a field of its own, {@code items.0.text.sv}.
 */
record DraftFields(Map<String, String> sent) {

  /** More than a questionnaire may have; what a form claims beyond it is not looked for. */
  private static final int MOST = 30;

  /** What a choice of an earlier item begins with; the code follows. */
  private static final String ITEM = "item:";

  Draft draft(String code) {
    return new Draft(
        code,
        texts("title"),
        sent.containsKey("scored"),
        texts("score"),
        texts("low"),
        texts("high"),
        list("items").mapToObj(place -> item("items." + place)).toList(),
        sent.containsKey("commented"),
        texts("comment"),
        texts("hint"),
        list("comments").mapToObj(place -> comment("comments." + place)).toList(),
        texts("thanks"));
  }

  private DraftItem item(String path) {
    var item =
        new DraftItem(
            text(path + ".code"),
            text(path + ".kind"),
            texts(path + ".text"),
            condition(path + ".when"),
            List.of());
    return item.hasOptions() ? item.with(options(path + ".options")) : item;
  }

  private List<DraftOption> options(String path) {
    return list(path).mapToObj(place -> option(path + "." + place)).toList();
  }

  private DraftOption option(String path) {
    return new DraftOption(number(path + ".value"), texts(path + ".text"));
  }

  private DraftComment comment(String path) {
    return new DraftComment(condition(path + ".when"), texts(path + ".text"));
  }

  /**
   * What was chosen of the item that the form showed is no choice of another: it is forgotten when
   * the condition looks elsewhere.
   */
  private DraftCondition condition(String path) {
    var what = text(path + ".what");
    if (what.isEmpty()) {
      return DraftCondition.ALWAYS;
    }
    if (!what.startsWith(ITEM)) {
      var score = text(path + ".value");
      return new DraftCondition(what, "", score.isEmpty() ? usual(what) : score);
    }
    var code = what.substring(ITEM.length());
    var chosen = code.equals(text(path + ".of")) ? ticked(path + ".value.") : "";
    return new DraftCondition("item", calledNow(code), chosen);
  }

  /** Detractors, and promoters. */
  private static String usual(String what) {
    return what.equals("score-at-most") ? "6" : "9";
  }

  private String ticked(String path) {
    return IntStream.rangeClosed(1, 99)
        .filter(value -> sent.containsKey(path + value))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /** A condition goes along when the code of the item that it looks at is changed. */
  private String calledNow(String code) {
    return list("items")
        .filter(place -> text("items." + place + ".was").equals(code))
        .mapToObj(place -> text("items." + place + ".code"))
        .filter(now -> !now.isEmpty())
        .findFirst()
        .orElse(code);
  }

  private Texts texts(String path) {
    return new Texts(text(path + ".fi"), text(path + ".sv"), text(path + ".en"));
  }

  private String text(String name) {
    return sent.getOrDefault(name, "").strip();
  }

  private IntStream list(String path) {
    return IntStream.range(0, Math.min(MOST, number(path)));
  }

  /** How many of a list there are stands in a field of the list's name. */
  private int number(String name) {
    var text = text(name);
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }
}
