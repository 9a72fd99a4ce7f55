package fi.kaiku.insight.comments.page;

import fi.kaiku.insight.comments.list.Comment;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Urgency;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody says a comment should have been read: a sign for each theme, in the same order. Only
 * what differs from how it stands is a correction.
 *
 * @param sign {@code none} where the theme does not belong
 */
record CorrectionForm(
    @Nullable List<String> theme,
    @Nullable List<String> sign,
    @Nullable String urgent,
    @Nullable String name) {

  private static final String NONE = "none";

  /** The signs of each theme that is not as it should be. */
  Map<Theme, List<Sign>> themes(Comment comment) {
    var before = signs(comment);
    var after = new EnumMap<Theme, Set<Sign>>(Theme.class);
    var themes = theme == null ? List.<String>of() : theme;
    var signs = sign == null ? List.<String>of() : sign;
    for (int i = 0; i < Math.min(themes.size(), signs.size()); i++) {
      var named = signs.get(i);
      theme(themes.get(i))
          .ifPresent(
              one -> {
                var all = after.computeIfAbsent(one, _ -> new LinkedHashSet<>());
                sign(named).ifPresent(all::add);
              });
    }
    return after.entrySet().stream()
        .filter(one -> !one.getValue().equals(before.getOrDefault(one.getKey(), Set.of())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, one -> one.getValue().stream().sorted().limit(2).toList()));
  }

  /** How urgent it should be, when that is not as it stands. */
  Optional<Urgency.Kind> urgency(Comment comment) {
    var before = comment.urgent() == null ? Urgency.Kind.NONE : comment.urgent().kind();
    return Stream.of(Urgency.Kind.values())
        .filter(kind -> kind.word().equals(urgent))
        .filter(kind -> kind != before)
        .findFirst();
  }

  /** The words that should have been hidden; empty for none. */
  String toHide() {
    return name == null ? "" : name.strip();
  }

  private static Map<Theme, Set<Sign>> signs(Comment comment) {
    return comment.themes().stream()
        .collect(
            Collectors.groupingBy(
                Comment.Named::theme, Collectors.mapping(Comment.Named::sign, Collectors.toSet())));
  }

  private static Optional<Theme> theme(String word) {
    return Stream.of(Theme.values()).filter(theme -> theme.word().equals(word)).findFirst();
  }

  private static Optional<Sign> sign(String word) {
    return word.equals(NONE)
        ? Optional.empty()
        : Stream.of(Sign.values())
            .filter(sign -> sign.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst();
  }
}
