package fi.kaiku.followup.inbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which states an inbox shows. */
enum StateChoice {
  /** New or in hand. */
  OPEN,
  NEW,
  IN_HAND,
  DONE,
  ALL;

  /** The word in the address of a page: {@code in-hand}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> words() {
    return Stream.of(values()).map(StateChoice::word).toList();
  }

  static StateChoice of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
