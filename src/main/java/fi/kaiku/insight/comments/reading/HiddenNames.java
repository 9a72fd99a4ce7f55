package fi.kaiku.insight.comments.reading;

import fi.kaiku.text.MaskedText;
import fi.kaiku.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text in which some words more are hidden, and where in it each place of the old one is now. */
final class HiddenNames {

  private final String text;
  private final List<Span> hidden;

  private HiddenNames(String text, List<Span> hidden) {
    this.text = text;
    this.hidden = hidden;
  }

  /** Hides whole words, in whatever case they stand. */
  static HiddenNames in(String text, Stream<String> names) {
    var found = new ArrayList<Span>();
    names.filter(name -> !name.isBlank()).forEach(name -> find(text, name, found));
    found.sort((one, other) -> Integer.compare(one.from(), other.from()));
    var written = new StringBuilder();
    var kept = new ArrayList<Span>();
    var end = 0;
    for (var one : found) {
      if (one.from() >= end) {
        written.append(text, end, one.from()).append(MaskedText.MASK);
        kept.add(one);
        end = one.to();
      }
    }
    return new HiddenNames(written.append(text.substring(end)).toString(), kept);
  }

  private static void find(String text, String name, List<Span> found) {
    for (int at = 0; at + name.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, name, 0, name.length())
          && isEdge(text, at - 1)
          && isEdge(text, at + name.length())) {
        found.add(new Span(at, at + name.length()));
      }
    }
  }

  private static boolean isEdge(String text, int place) {
    return place < 0 || place >= text.length() || !Character.isLetter(text.charAt(place));
  }

  String text() {
    return text;
  }

  Span moved(Span old) {
    return new Span(moved(old.from(), false), moved(old.to(), true));
  }

  /** A place within what was hidden goes to its beginning, or its end. */
  private int moved(int place, boolean end) {
    var by = 0;
    for (var one : hidden) {
      if (place >= one.to()) {
        by += MaskedText.MASK.length() - (one.to() - one.from());
      } else if (place > one.from()) {
        return one.from() + by + (end ? MaskedText.MASK.length() : 0);
      }
    }
    return place + by;
  }
}
