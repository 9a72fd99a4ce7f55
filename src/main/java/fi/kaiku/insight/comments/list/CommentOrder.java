package fi.kaiku.insight.comments.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which comments come first. */
public enum CommentOrder {
  NEWEST,
  /** Those without a score are left out. */
  LOWEST,
  LONGEST;

  /** The word in the address of a page: {@code newest}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> words() {
    return Stream.of(values()).map(CommentOrder::word).toList();
  }

  /** The order of a word, which is one of them. */
  public static CommentOrder of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
