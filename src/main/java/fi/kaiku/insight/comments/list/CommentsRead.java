package fi.kaiku.insight.comments.list;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Reader;
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
    var words = words(reading.page(), wanted.selection(), reading.reader());
    addNarrowing(words, wanted.narrowing());
    return by(reading.reader().viewer(), words);
  }

  static CommentsRead of(CommentLists.Found found, Reader reader) {
    var words = words(found.page(), found.selection(), reader);
    words.addAll(found.asked());
    return by(reader.viewer(), words);
  }

  private static CommentsRead by(Viewer viewer, List<String> words) {
    return new CommentsRead(viewer.staff().value(), viewer.name(), String.join(" ", words));
  }

  private static List<String> words(String page, Selection selection, Reader reader) {
    var period = selection.period();
    var words = new ArrayList<>(List.of(page, period.from() + "…" + period.to()));
    new Question(List.of(), selection)
        .filters(reader.vocabulary())
        .forEach((filter, values) -> words.add(filter + "=" + String.join(",", values)));
    return words;
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
