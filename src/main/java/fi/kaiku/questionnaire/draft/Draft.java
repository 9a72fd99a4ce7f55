package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A questionnaire that is being written; anything may still be missing.
 *
 * @param scored whether the recommendation question is asked; its texts are kept when it is not
 * @param commented whether the open question is asked
 * @param comments the open question in other words, for some
 */
record Draft(
    String code,
    Texts title,
    boolean scored,
    Texts score,
    Texts low,
    Texts high,
    List<DraftItem> items,
    boolean commented,
    Texts comment,
    Texts hint,
    List<DraftComment> comments,
    Texts thanks) {

  /** A text in three languages; empty where it is not written yet. */
  record Texts(String fi, String sv, String en) {

    static final Texts NONE = new Texts("", "", "");

    String in(Language language) {
      return switch (language) {
        case FI -> fi;
        case SV -> sv;
        case EN -> en;
      };
    }

    /** The same with something in place of what is missing and may not be. */
    Texts filled(Filling with) {
      return new Texts(
          filled(Language.FI, with), filled(Language.SV, with), filled(Language.EN, with));
    }

    private String filled(Language language, Filling with) {
      return in(language).isBlank() && with.required().contains(language)
          ? with.text()
          : in(language);
    }
  }

  /** What stands in place of a text that is missing in one of these languages. */
  record Filling(String text, Set<Language> required) {}

  /** An item; {@code kind} as a package calls it. */
  record DraftItem(
      String code, String kind, Texts text, DraftCondition when, List<DraftOption> options) {

    public boolean hasOptions() {
      return kind.equals("one-of") || kind.equals("several-of");
    }

    DraftItem ofEverybody() {
      return new DraftItem(code, kind, text, DraftCondition.ALWAYS, options);
    }

    DraftItem with(List<DraftOption> other) {
      return new DraftItem(code, kind, text, when, other);
    }
  }

  record DraftOption(int value, Texts text) {}

  record DraftComment(DraftCondition when, Texts text) {}

  /**
   * When something is asked.
   *
   * @param what {@code score-at-most}, {@code score-at-least} or {@code item}; empty for always
   * @param item the code of the item that it looks at
   * @param value a score, or values of the item with commas
   */
  record DraftCondition(String what, String item, String value) {
    static final DraftCondition ALWAYS = new DraftCondition("", "", "");
  }

  Draft with(List<DraftItem> otherItems, List<DraftComment> otherComments) {
    return new Draft(
        code,
        title,
        scored,
        score,
        low,
        high,
        otherItems,
        commented,
        comment,
        hint,
        otherComments,
        thanks);
  }

  Draft called(String other) {
    return new Draft(
        other, title, scored, score, low, high, items, commented, comment, hint, comments, thanks);
  }

  /** With something in place of every text that is missing and may not be. */
  Draft filled(Filling missing) {
    var texts =
        Stream.of(title, score, low, high, comment, hint, thanks)
            .map(one -> one.filled(missing))
            .toList();
    return new Draft(
        code,
        texts.get(0),
        scored,
        texts.get(1),
        texts.get(2),
        texts.get(3),
        items.stream().map(one -> filled(one, missing)).toList(),
        commented,
        texts.get(4),
        texts.get(5),
        comments.stream()
            .map(one -> new DraftComment(one.when(), one.text().filled(missing)))
            .toList(),
        texts.get(6));
  }

  private static DraftItem filled(DraftItem item, Filling missing) {
    var options =
        item.options().stream()
            .map(one -> new DraftOption(one.value(), one.text().filled(missing)))
            .toList();
    return new DraftItem(
        item.code(), item.kind(), item.text().filled(missing), item.when(), options);
  }
}
