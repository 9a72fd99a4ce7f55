package fi.kaiku.questionnaire;

import fi.kaiku.platform.Refused;
import fi.kaiku.questionnaire.Questionnaire.CommentWhen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads {@code comment-when}: the open question in other words, for some. */
final class CommentsReader {

  private static final int MOST = 4;

  private CommentsReader() {}

  /**
   * In the order in which their conditions are looked at; none for a package without.
   *
   * @throws Refused naming the file and what is wrong
   */
  static List<CommentWhen> read(PackageFile file, JsonNode root, List<Item> items) {
    var list = root.path("comment-when");
    if (list.isMissingNode()) {
      return List.of();
    }
    if (!root.has("comment")) {
      throw file.refused("has comment-when without comment");
    }
    if (!list.isArray() || list.size() > MOST) {
      throw file.refused("needs comment-when as a list of at most %d".formatted(MOST));
    }
    var byCode = items.stream().collect(Collectors.toMap(Item::code, Function.identity()));
    var conditions = new ConditionReader(file, root.has("score"), byCode);
    var read = new ArrayList<CommentWhen>();
    for (var one : list) {
      var owner = "comment-when " + (read.size() + 1);
      var condition = conditions.read(one.path("when"), owner);
      if (condition == null) {
        throw file.refused("needs a condition for " + owner);
      }
      var text = file.text(one.path("text"), "text", "for " + owner);
      read.add(new CommentWhen(condition, text));
    }
    return List.copyOf(read);
  }
}
