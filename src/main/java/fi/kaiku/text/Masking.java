package fi.kaiku.text;

import java.util.List;

/**
 * A comment as it may be shown, and where its words stand there.
 *
 * @param hidden in ascending order, apart from each other, in the text as it was written
 */
record Masking(MaskedText text, List<Span> hidden) {

  /** Hides what tells who somebody is. */
  static Masking of(String comment) {
    try {
      var hidden = MaskedText.hidden(comment);
      return new Masking(new MaskedText(without(hidden, comment)), hidden);
    } catch (RuntimeException | StackOverflowError e) {
      var all = List.of(new Span(0, comment.length()));
      return new Masking(new MaskedText(MaskedText.MASK), all);
    }
  }

  private static String without(List<Span> hidden, String comment) {
    var masked = new StringBuilder();
    var shown = 0;
    for (var span : hidden) {
      masked.append(comment, shown, span.from()).append(MaskedText.MASK);
      shown = span.to();
    }
    return masked.append(comment, shown, comment.length()).toString();
  }

  /** The same words in what is shown. */
  Span moved(Span span) {
    return new Span(moved(span.from(), 0), moved(span.to(), MaskedText.MASK.length()));
  }

  /** Inside of what is hidden: so far into the mask. */
  private int moved(int place, int into) {
    var away = 0;
    for (var span : hidden) {
      if (place >= span.to()) {
        away += MaskedText.MASK.length() - (span.to() - span.from());
      } else if (place > span.from()) {
        return span.from() + away + into;
      }
    }
    return place + away;
  }
}
