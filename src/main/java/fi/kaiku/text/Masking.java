package fi.kaiku.text;

import fi.kaiku.text.names.PersonNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A comment as it may be shown, and where its words stand there.
 *
 * @param hidden in ascending order, apart from each other, in the text as it was written
 */
public record Masking(MaskedText text, List<Span> hidden) {

  private static final PersonNames NOBODY_ALLOWED = new PersonNames(Set.of());

  static Masking of(String comment) {
    return of(comment, NOBODY_ALLOWED);
  }

  /** Hides what tells who somebody is; a comment that cannot be masked is hidden whole. */
  public static Masking of(String comment, PersonNames names) {
    try {
      var hidden = hidden(comment, names);
      return new Masking(new MaskedText(without(hidden, comment)), hidden);
    } catch (Throwable e) {
      var all = List.of(new Span(0, comment.length()));
      return new Masking(new MaskedText(MaskedText.MASK), all);
    }
  }

  private static List<Span> hidden(String comment, PersonNames names) {
    var found = new ArrayList<>(MaskedText.codes(comment));
    found.addAll(Particulars.in(comment));
    names.in(comment).forEach(name -> found.add(new Span(name.from(), name.to())));
    found.sort(Comparator.comparingInt(Span::from));
    var apart = new ArrayList<Span>();
    for (var span : found) {
      if (!apart.isEmpty() && apart.getLast().to() >= span.from()) {
        var before = apart.removeLast();
        apart.add(new Span(before.from(), Math.max(before.to(), span.to())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  /** The text with a mask in place of each stretch. */
  static String without(List<Span> hidden, String comment) {
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
