package fi.kaiku.followup.inbox;

import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.FilterRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of an inbox somebody wants to see. */
record InboxAsked(FilterRequest.Asked asked) {

  static final String PATH = "/inbox";

  Selection selection() {
    return InboxRequest.selection(asked);
  }

  /** Null for all kinds. */
  @Nullable InboxKind kind() {
    var word = choice(InboxRequest.KIND);
    return word.equals(InboxRequest.ANY) ? null : InboxKind.of(word);
  }

  StateChoice state() {
    return StateChoice.of(choice(InboxRequest.STATE));
  }

  boolean isMine() {
    return choice(InboxRequest.MINE).equals(InboxRequest.YES);
  }

  boolean isOverdue() {
    return choice(InboxRequest.OVERDUE).equals(InboxRequest.YES);
  }

  /** So many at a time. */
  int most() {
    return Integer.parseInt(choice(InboxRequest.SHOW));
  }

  /** Whether only tasks in hand are asked for, which are shown however old they are. */
  boolean isOfTasks() {
    var isMineInHand = state() == StateChoice.OPEN && isMine();
    return isMineInHand || state() == StateChoice.IN_HAND || isOverdue();
  }

  /** What is chosen beyond the visits, by parameter. */
  Map<String, String> choices() {
    var choices = new LinkedHashMap<String, String>();
    for (var name :
        List.of(InboxRequest.KIND, InboxRequest.STATE, InboxRequest.MINE, InboxRequest.OVERDUE)) {
      if (!isUsual(name)) {
        choices.put(name, choice(name));
      }
    }
    return choices;
  }

  /** The same in words, for the audit log: {@code kind=urgent}. */
  List<String> words() {
    return choices().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
  }

  /** Whether anything is asked that an inbox without filters would not show. */
  boolean isNarrowed() {
    return !choices().isEmpty() || !selection().only().isEmpty();
  }

  /** The address of the same from its beginning. */
  Address address(Vocabulary vocabulary) {
    var address =
        Address.of(PATH)
            .during(asked.choice(), asked.selection().period())
            .only(selection().only(), vocabulary);
    for (var choice : choices().entrySet()) {
      address = address.with(choice.getKey(), choice.getValue());
    }
    return most() == 25 ? address : address.with(InboxRequest.SHOW, choice(InboxRequest.SHOW));
  }

  private boolean isUsual(String name) {
    return List.of(InboxRequest.ANY, StateChoice.OPEN.word(), "no").contains(choice(name));
  }

  private String choice(String name) {
    return asked.chosen().getOrDefault(name, InboxRequest.ANY);
  }
}
