package fi.kaiku.insight.comments.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a list of comments can be narrowed down to with one word. */
public enum Flag {
  URGENT,
  /** The score says otherwise than the words. */
  CONTRADICTS,
  /** Appeared since the reader was here before, and not read since. */
  FRESH,
  /** Not read by the reader. */
  UNREAD,
  /** Chosen for reports. */
  QUOTED,
  /** Urgent, and nobody has looked at it. */
  UNSEEN,
  /** Urgent, and somebody has looked at it. */
  SEEN;

  /** Those that a form offers. */
  public static final List<Flag> OFFERED = List.of(URGENT, FRESH, UNREAD, CONTRADICTS, QUOTED);

  /** The word in the address of a page: {@code unread}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> words() {
    return Stream.of(values()).map(Flag::word).toList();
  }
}
