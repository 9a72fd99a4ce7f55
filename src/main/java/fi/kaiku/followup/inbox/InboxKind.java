package fi.kaiku.followup.inbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a comment is; one that thanks and criticises is both. */
enum InboxKind {
  URGENT,
  CRITICISM,
  THANKS,
  /** Ideas, requests and questions: nothing is thanked for or criticised. */
  IDEAS;

  /** The word in the address of a page: {@code urgent}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Stream.of(values()).map(InboxKind::word).toList();
  }

  static InboxKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
