package fi.kaiku.questionnaire.draft;

import fi.kaiku.questionnaire.draft.Draft.DraftComment;
import fi.kaiku.questionnaire.draft.Draft.DraftCondition;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.DraftOption;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One button of the editor: {@code add:yes-no}, {@code up:2}, {@code down:2}, {@code remove:2},
 * {@code add-option:2}, {@code remove-option:2.1}, {@code add-comment}, {@code remove-comment:0}.
 * Any other changes nothing.
 */
record DraftChange(String what, int place, int within, String kind) {

  private static final Pattern BUTTON =
      Pattern.compile("([a-z-]+)(?::(?:(\\d{1,2})(?:\\.(\\d{1,2}))?|([a-z-]+)))?");

  static DraftChange of(String button) {
    var read = BUTTON.matcher(button);
    if (!read.matches()) {
      return new DraftChange("", 0, 0, "");
    }
    var kind = read.group(4);
    return new DraftChange(
        read.group(1), number(read.group(2)), number(read.group(3)), kind == null ? "" : kind);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  Draft of(Draft draft) {
    return switch (what) {
      case "add" -> draft.with(added(draft), draft.comments());
      case "up" -> draft.with(movedUp(draft.items(), place), draft.comments());
      case "down" -> draft.with(movedUp(draft.items(), place + 1), draft.comments());
      case "remove" -> draft.with(without(draft.items(), place), draft.comments());
      case "add-option" -> draft.with(changed(draft.items(), this::withOption), draft.comments());
      case "remove-option" ->
          draft.with(
              changed(draft.items(), item -> item.with(without(item.options(), within))),
              draft.comments());
      case "add-comment" ->
          draft.with(
              draft.items(),
              plus(
                  draft.comments(),
                  new DraftComment(new DraftCondition("score-at-most", "", "6"), Texts.NONE)));
      case "remove-comment" -> draft.with(draft.items(), without(draft.comments(), place));
      default -> draft;
    };
  }

  private List<DraftItem> added(Draft draft) {
    var empty =
        new DraftItem(free(draft.items()), kind, Texts.NONE, DraftCondition.ALWAYS, List.of());
    var item =
        empty.hasOptions()
            ? empty.with(List.of(new DraftOption(1, Texts.NONE), new DraftOption(2, Texts.NONE)))
            : empty;
    return plus(draft.items(), item);
  }

  /** A code that no other item has: {@code question-a}, {@code question-b} … */
  private static String free(List<DraftItem> items) {
    var taken = items.stream().map(DraftItem::code).toList();
    return IntStream.rangeClosed('a', 'z')
        .mapToObj(letter -> "question-" + (char) letter)
        .filter(code -> !taken.contains(code))
        .findFirst()
        .orElse("question");
  }

  /** Numbers are never used again: answers keep the one they chose. */
  private DraftItem withOption(DraftItem item) {
    var greatest = item.options().stream().mapToInt(DraftOption::value).max().orElse(0);
    return item.with(plus(item.options(), new DraftOption(greatest + 1, Texts.NONE)));
  }

  private static List<DraftItem> movedUp(List<DraftItem> items, int one) {
    if (one < 1 || one >= items.size()) {
      return items;
    }
    var moved = new ArrayList<>(without(items, one));
    moved.add(one - 1, items.get(one));
    return moved;
  }

  private List<DraftItem> changed(List<DraftItem> items, UnaryOperator<DraftItem> change) {
    return IntStream.range(0, items.size())
        .mapToObj(one -> one == place ? change.apply(items.get(one)) : items.get(one))
        .toList();
  }

  private static <T> List<T> without(List<T> list, int place) {
    return IntStream.range(0, list.size()).filter(one -> one != place).mapToObj(list::get).toList();
  }

  private static <T> List<T> plus(List<T> list, T another) {
    return Stream.concat(list.stream(), Stream.of(another)).toList();
  }
}
