package fi.kaiku.followup.inbox;

import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads which part of an inbox somebody wants to see. What cannot be read is said above the usual
 * page, as on pages of figures.
 */
final class InboxRequest {

  static final String KIND = "kind";
  static final String STATE = "state";
  static final String MINE = "mine";
  static final String OVERDUE = "overdue";
  static final String SHOW = "show";
  static final String AFTER = "after";
  static final String ANY = "any";
  static final String YES = "yes";

  private static final List<String> NO_OR_YES = List.of("no", YES);

  /** What the address of the page may say beside; it is about the page and not about comments. */
  private static final List<String> BESIDE = List.of(AFTER, "marked", "at", "changed", "saved");

  private final Map<String, List<String>> parameters;
  private final FilterRequest filters;

  InboxRequest(Map<String, List<String>> parameters, Reader reader) {
    this.parameters = parameters;
    var rest = new HashMap<>(parameters);
    BESIDE.forEach(rest::remove);
    this.filters =
        new FilterRequest(rest, reader)
            .offering(KIND, orAny(InboxKind.words()))
            .offering(STATE, StateChoice.words())
            .offering(MINE, NO_OR_YES)
            .offering(OVERDUE, NO_OR_YES)
            .offering(SHOW, List.of("25", "100"));
  }

  InboxAsked asked() {
    return new InboxAsked(filters.read());
  }

  FilterRequest filters() {
    return filters;
  }

  String after() {
    return parameters.getOrDefault(AFTER, List.of()).stream().findFirst().orElse("");
  }

  /** Comments of all channels. */
  static Selection selection(FilterRequest.Asked asked) {
    return asked.selection().withoutChannel();
  }

  private static List<String> orAny(List<String> words) {
    return Stream.concat(Stream.of(ANY), words.stream()).toList();
  }
}
