package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft would ask otherwise than the version before it, in its reader's words. */
final class DraftDifferences {

  private final Draft before;
  private final Draft now;
  private final DraftWords words;
  private final List<String> found = new ArrayList<>();

  private DraftDifferences(Draft before, DraftWords words) {
    this.before = before;
    this.now = words.draft();
    this.words = words;
  }

  /** In the order in which it is asked; none when it asks the same. */
  static List<String> between(Draft before, DraftWords now) {
    return new DraftDifferences(before, now).find();
  }

  private List<String> find() {
    compare("title", 0, before.title(), now.title());
    if (isStillAsked("score", before.scored(), now.scored())) {
      compare("score", 0, before.score(), now.score());
      compare("low", 0, before.low(), now.low());
      compare("high", 0, before.high(), now.high());
    }
    items();
    if (isStillAsked("comment", before.commented(), now.commented())) {
      compare("comment", 0, before.comment(), now.comment());
      compare("hint", 0, before.hint(), now.hint());
      if (!before.comments().equals(now.comments())) {
        found.add(words.text("differs.wordings"));
      }
    }
    compare("thanks", 0, before.thanks(), now.thanks());
    return List.copyOf(found);
  }

  private boolean isStillAsked(String place, boolean then, boolean asked) {
    if (then != asked) {
      found.add(words.text("differs." + (asked ? "asked" : "dropped"), place(place, 0)));
    }
    return then && asked;
  }

  private void items() {
    for (int place = 0; place < now.items().size(); place++) {
      var item = now.items().get(place);
      var number = place + 1;
      same(before, item)
          .ifPresentOrElse(
              then -> item(number, then, item),
              () -> found.add(words.text("differs.new", number, words.question(item))));
    }
    before.items().stream()
        .filter(then -> same(now, then).isEmpty())
        .forEach(then -> found.add(words.text("differs.gone", words.question(then))));
    if (!common(before, now).equals(common(now, before))) {
      found.add(words.text("differs.order"));
    }
  }

  private void item(int number, DraftItem then, DraftItem item) {
    compare("item", number, then.text(), item.text());
    if (!then.options().equals(item.options())) {
      found.add(words.text("differs.options", number));
    }
    if (!then.when().equals(item.when())) {
      found.add(words.text("differs.whom", number, words.whom(item.when())));
    }
  }

  /** Of a code and kind: to figures another kind is another question. */
  private static Optional<DraftItem> same(Draft among, DraftItem item) {
    return among.items().stream()
        .filter(one -> one.code().equals(item.code()) && one.kind().equals(item.kind()))
        .findFirst();
  }

  private static List<String> common(Draft one, Draft other) {
    return one.items().stream()
        .filter(item -> same(other, item).isPresent())
        .map(DraftItem::code)
        .toList();
  }

  private void compare(String place, int number, Texts then, Texts text) {
    var languages =
        Stream.of(Language.values())
            .filter(language -> !then.in(language).equals(text.in(language)))
            .map(language -> words.text("in." + language.code()))
            .collect(Collectors.joining(", "));
    if (!languages.isEmpty()) {
      found.add(words.text("differs.words", place(place, number), languages));
    }
  }

  private String place(String place, int number) {
    return words.text("place." + place, number);
  }
}
