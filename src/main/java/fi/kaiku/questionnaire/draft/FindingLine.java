package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * A line of the check on the editor's page.
 *
 * @param field the id of what it is about
 */
record FindingLine(String words, String field) {

  /** The languages in which one text is missing share a line. */
  static List<FindingLine> of(List<Finding> findings, MessageSource texts, Locale reader) {
    var lines = new ArrayList<FindingLine>();
    for (var group : groups(findings)) {
      var first = group.getFirst();
      var words = group.size() == 1 ? first.words(texts, reader) : shared(group, texts, reader);
      lines.add(new FindingLine(words, field(first)));
    }
    return lines;
  }

  private static List<List<Finding>> groups(List<Finding> findings) {
    var groups = new ArrayList<List<Finding>>();
    for (var finding : findings) {
      if (!groups.isEmpty() && isOfOneText(groups.getLast().getLast(), finding)) {
        groups.getLast().add(finding);
      } else {
        groups.add(new ArrayList<>(List.of(finding)));
      }
    }
    return groups;
  }

  private static boolean isOfOneText(Finding one, Finding other) {
    return one.arguments().isEmpty()
        && other.arguments().isEmpty()
        && one.language() != null
        && one.key().equals(other.key())
        && one.place().equals(other.place())
        && one.number() == other.number()
        && one.option() == other.option();
  }

  private static String shared(List<Finding> group, MessageSource texts, Locale reader) {
    var languages =
        group.stream()
            .map(Finding::language)
            .filter(Objects::nonNull)
            .map(language -> text("in." + language.code(), texts, reader))
            .collect(Collectors.joining(", "));
    return group.getFirst().words(languages, texts, reader);
  }

  private static String text(String key, MessageSource texts, Locale reader) {
    return texts.getMessage("questionnaire." + key, null, reader);
  }

  private static String field(Finding one) {
    var language = (one.language() == null ? Language.FI : one.language()).code();
    var at = one.number() - 1;
    return switch (one.place()) {
      case "" -> "items";
      case "item" ->
          one.language() == null ? "item-" + at : "items.%d.text.%s".formatted(at, language);
      case "option" -> "items.%d.options.%d.text.%s".formatted(at, one.option() - 1, language);
      case "commentWhen" ->
          one.language() == null ? "comment-" + at : "comments.%d.text.%s".formatted(at, language);
      default -> one.place() + "." + language;
    };
  }
}
