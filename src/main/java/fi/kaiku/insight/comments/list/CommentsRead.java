package fi.kaiku.insight.comments.list;

import fi.kaiku.figures.question.Question;
import fi.kaiku.platform.Audited;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a page with comments on it.
 *
 * @param subject where, and what it was about: {@code overview 2026-03-01…2026-05-31
 *     unit=1.2.246.1}; of a search only that there was one
 */
record CommentsRead(UUID actorId, String actor, String subject) implements Audited {

  static CommentsRead of(Wanted wanted, CommentLists.Reading reading) {
    var selection = wanted.selection();
    var period = selection.period();
    var words = new ArrayList<>(List.of(reading.page(), period.from() + "…" + period.to()));
    new Question(List.of(), selection)
        .filters(reading.reader().vocabulary())
        .forEach((filter, values) -> words.add(filter + "=" + String.join(",", values)));
    addNarrowing(words, wanted.narrowing());
    var viewer = reading.reader().viewer();
    return new CommentsRead(viewer.staff().value(), viewer.name(), String.join(" ", words));
  }

  private static void addNarrowing(List<String> words, Narrowing by) {
    add(words, "score", by.score() == null ? null : by.score().word());
    add(words, "written", by.written() == null ? null : by.written().word());
    add(words, "theme", by.theme() == null ? null : by.theme().word());
    add(words, "sign", by.sign() == null ? null : by.sign().word());
    by.flags().stream().sorted().map(Flag::word).forEach(words::add);
    if (!by.search().isEmpty()) {
      words.add("searched");
    }
  }

  private static void add(List<String> words, String name, @Nullable String value) {
    if (value != null) {
      words.add(name + "=" + value);
    }
  }

  @Override
  public String action() {
    return "comments-read";
  }
}
