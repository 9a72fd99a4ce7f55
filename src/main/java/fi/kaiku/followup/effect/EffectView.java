package fi.kaiku.followup.effect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An effect as pages show it.
 *
 * @param sentence the most important thing: of the criticism of the theme, else of the score
 * @param tag the style of it
 * @param before the months before, in words; none when nothing can be compared yet
 * @param lines every figure that was compared
 */
public record EffectView(
    String sentence,
    String tag,
    @Nullable String before,
    @Nullable String after,
    List<Line> lines) {

  /** One figure before and after; a side is none when it is not told. */
  public record Line(
      String name, String sentence, String tag, @Nullable Sided before, @Nullable Sided after) {}

  /** A figure, its interval and the answers it is of. */
  public record Sided(String value, String interval, String n) {}

  /** The same for whoever may not see the figures. */
  public EffectView inWordsOnly() {
    return new EffectView(sentence, tag, before, after, List.of());
  }
}
