package fi.kaiku.insight.comments.list;

import fi.kaiku.text.Sign;
import fi.kaiku.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into pieces, so that each is marked or not: by the theme that rests on it, by a search
 * that found it, by what makes it urgent.
 */
public final class MarkedText {

  /** Who marks which words. */
  public record Mark(String style, Span span) {}

  private MarkedText() {}

  /** How the words of a theme are marked. */
  static Mark of(Sign sign, Span span) {
    return new Mark(
        switch (sign) {
          case PLUS -> "plus";
          case MINUS -> "minus";
          case NEUTRAL -> "neutral";
        },
        span);
  }

  static Mark hit(Span span) {
    return new Mark("hit", span);
  }

  /** How the words of what is urgent are marked. */
  public static Mark urgent(Span span) {
    return new Mark("urgent", span);
  }

  /** The pieces, in their order; together they are the text. */
  public static List<Piece> pieces(String text, List<Mark> marks) {
    var cuts = new TreeSet<>(List.of(0, text.length()));
    for (var mark : marks) {
      cuts.add(within(text, mark.span().from()));
      cuts.add(within(text, mark.span().to()));
    }
    var pieces = new ArrayList<Piece>();
    int from = 0;
    for (int to : Objects.requireNonNull(cuts.tailSet(1))) {
      add(pieces, text.substring(from, to), style(marks, from, to));
      from = to;
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, @Nullable String style) {
    if (!pieces.isEmpty() && Objects.equals(pieces.getLast().style(), style)) {
      pieces.add(new Piece(pieces.removeLast().text() + text, style));
    } else {
      pieces.add(new Piece(text, style));
    }
  }

  private static @Nullable String style(List<Mark> marks, int from, int to) {
    var styles = new TreeSet<String>();
    for (var mark : marks) {
      if (mark.span().from() <= from && mark.span().to() >= to) {
        styles.add("mark--" + mark.style());
      }
    }
    return styles.isEmpty() ? null : String.join(" ", styles);
  }

  private static int within(String text, int place) {
    return Math.min(place, text.length());
  }
}
