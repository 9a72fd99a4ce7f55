package fi.kaiku.platform;

import org.jspecify.annotations.Nullable;

/** A name in the three languages. */
public record Names(String fi, String sv, String en) {

  /**
   * A text as somebody gets it who reads one language.
   *
   * @param lang the language it is in, if that is another than theirs, for whoever hears the page
   */
  public record Worded(String text, @Nullable String lang) {

    public static final Worded NONE = new Worded("", null);

    public boolean isEmpty() {
      return text.isEmpty();
    }

    /** The text, for the template. */
    @Override
    public String toString() {
      return text;
    }
  }

  public String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }

  /**
   * For somebody who reads a language. Where there is no text in it the Finnish one stands in, also
   * as a copy: what is the same in two languages is taken to be Finnish.
   */
  public Worded worded(Language reader) {
    var own = in(reader);
    var text = own.isBlank() ? fi : own;
    var standsIn = reader != Language.FI && text.equals(fi) && !text.isBlank();
    return new Worded(text, standsIn ? Language.FI.code() : null);
  }
}
