package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.draft.Draft.DraftCondition;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.DraftOption;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What other questionnaires ask already. Figures add up the answers to an item of one code and
 * kind, whichever questionnaire asked it: who asks the same should take it from here, and who asks
 * something else should call it otherwise.
 */
record KnownItems(List<Item> items) {

  /** One of them to choose: its code, and what it asks. */
  record Offer(String code, String text) {}

  /** Those that a draft does not ask yet, in the order of their words. */
  List<Offer> offers(Draft draft, Language reader) {
    var asked = draft.items().stream().map(DraftItem::code).toList();
    return items.stream()
        .filter(item -> !asked.contains(item.code()))
        .map(item -> new Offer(item.code(), item.text().in(reader)))
        .distinct()
        .sorted((one, other) -> one.text().compareToIgnoreCase(other.text()))
        .toList();
  }

  /** A draft that asks one of them too; the same when there is none of that code. */
  Draft added(Draft draft, String code) {
    var added =
        items.stream().filter(item -> item.code().equals(code)).map(KnownItems::draftOf).limit(1);
    return draft.with(Stream.concat(draft.items().stream(), added).toList(), draft.comments());
  }

  private static DraftItem draftOf(Item item) {
    var options =
        item.options().stream()
            .map(option -> new DraftOption(option.value(), texts(option.text())))
            .toList();
    return new DraftItem(
        item.code(), kind(item), texts(item.text()), DraftCondition.ALWAYS, options);
  }

  private static Texts texts(Names names) {
    return new Texts(names.fi(), names.sv(), names.en());
  }

  private static String kind(Item item) {
    return item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Items that would be added up with another question.
   *
   * @param own the codes that this questionnaire has asked with before
   */
  List<Finding> clashes(Draft draft, Set<String> own) {
    var found = new ArrayList<Finding>();
    for (int place = 0; place < draft.items().size(); place++) {
      var item = draft.items().get(place);
      var other = own.contains(item.code()) ? Optional.<Item>empty() : other(item);
      if (other.isPresent()) {
        var arguments = List.of(item.code(), other.get().text().fi());
        found.add(new Finding(Weight.SHOULD, "item", place + 1, 0, null, "shared", arguments));
      }
    }
    return found;
  }

  private Optional<Item> other(DraftItem item) {
    return items.stream()
        .filter(one -> one.code().equals(item.code()) && kind(one).equals(item.kind()))
        .filter(one -> !one.text().fi().equals(item.text().fi()))
        .findFirst();
  }
}
