package fi.kaiku.insight.comments.list;

import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Tongue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of comments beyond the visits that they are about. All of it holds of what
 * everybody who reads the comment sees of it; there is no narrowing by age or by the invitation's
 * language.
 *
 * @param search words as somebody types them; empty for none
 * @param written the language of the text itself
 * @param since the first day of what is fresh; none when the reader was never here
 */
public record Narrowing(
    String search,
    @Nullable ScoreGroup score,
    @Nullable Tongue written,
    @Nullable Theme theme,
    @Nullable Sign sign,
    Set<Flag> flags,
    @Nullable LocalDate since) {

  public static final Narrowing NONE = new Narrowing("", null, null, null, null, Set.of(), null);

  public Narrowing {
    flags = Set.copyOf(flags);
  }

  /** The same for comments of which this is true too. */
  public Narrowing and(Flag flag) {
    var more = new HashSet<>(flags);
    more.add(flag);
    return new Narrowing(search, score, written, theme, sign, more, since);
  }

  /** Themes with signs of which a comment must have one, as {@code waiting-}; empty for any. */
  List<String> themes() {
    var themes = theme == null ? Stream.of(Theme.values()) : Stream.of(theme);
    var signs = sign == null ? List.of(Sign.values()) : List.of(sign);
    return theme == null && sign == null
        ? List.of()
        : themes.flatMap(one -> signs.stream().map(s -> one.word() + s.word())).toList();
  }
}
