package fi.kaiku.insight.comments.list;

import fi.kaiku.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a search found what it looked for: as PostgreSQL marks it, and as places in the text. */
final class Hits {

  private static final char START = '\ue000';
  private static final char STOP = '\ue001';

  /** For {@code ts_headline}: the whole text, with signs that nobody writes about each hit. */
  static final String OPTIONS = "HighlightAll=true, StartSel=" + START + ", StopSel=" + STOP;

  private Hits() {}

  /** The places in a text; none when it was not marked, or came back otherwise than it was. */
  static List<Span> in(String text, @Nullable String marked) {
    if (marked == null) {
      return List.of();
    }
    var plain = new StringBuilder();
    var hits = new ArrayList<Span>();
    int from = -1;
    for (int i = 0; i < marked.length(); i++) {
      var sign = marked.charAt(i);
      if (sign == START) {
        from = plain.length();
      } else if (sign == STOP && from >= 0) {
        hits.add(new Span(from, plain.length()));
        from = -1;
      } else {
        plain.append(sign);
      }
    }
    return text.contentEquals(plain) ? List.copyOf(hits) : List.of();
  }
}
