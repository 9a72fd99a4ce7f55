package fi.kaiku.insight.comments.reading;

import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Urgency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody corrected in the reading of a comment.
 *
 * @param word the theme; the name that was missed; empty of urgency
 * @param value of a theme its sign, {@value #BOTH} for two, or {@value #NONE}; of urgency its kind
 *     or {@value #NONE}; empty of a name
 */
public record Correction(About about, String word, String value) {

  /** It is not there. */
  public static final String NONE = "none";

  /** Thanked for and criticised. */
  public static final String BOTH = "±";

  /** What is corrected. */
  public enum About {
    THEME,
    URGENT,
    NAME;

    /** As it is stored: {@code theme}, {@code urgent}, {@code name}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static About of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** A theme has these signs in truth: none, one, or plus and minus. */
  public static Correction ofTheme(Theme theme, List<Sign> signs) {
    var value =
        switch (signs.size()) {
          case 0 -> NONE;
          case 1 -> signs.getFirst().word();
          default -> BOTH;
        };
    return new Correction(About.THEME, theme.word(), value);
  }

  /** It was urgent after all, or not at all. */
  public static Correction ofUrgency(Urgency.Kind kind) {
    return new Correction(About.URGENT, "", kind.word());
  }

  /** A name that was to be masked. */
  public static Correction ofName(String name) {
    return new Correction(About.NAME, name, "");
  }

  /** The signs that its theme has in truth; null when it is about something else. */
  @Nullable List<Sign> signs() {
    if (about != About.THEME) {
      return null;
    }
    return switch (value) {
      case NONE -> List.of();
      case BOTH -> List.of(Sign.PLUS, Sign.MINUS);
      default -> List.of(Sign.of(value));
    };
  }
}
