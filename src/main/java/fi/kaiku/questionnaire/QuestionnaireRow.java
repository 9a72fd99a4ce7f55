package fi.kaiku.questionnaire;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One version with its wording side by side in three languages. */
record QuestionnaireRow(
    String code,
    int version,
    Names title,
    LocalDate loadedOn,
    boolean inUse,
    boolean newest,
    List<Wording> texts) {

  /**
   * One text.
   *
   * @param part the end of the message key that names it
   * @param code of an item, with the value of an option, or a condition; empty for the other parts
   */
  record Wording(String part, String code, Names names) {

    static Wording of(Questionnaire.CommentWhen comment) {
      return new Wording("commentWhen", comment.condition().words(), comment.text());
    }

    static Stream<Wording> of(Item item) {
      var options =
          item.options().stream()
              .map(one -> new Wording("option", item.code() + " " + one.value(), one.text()));
      var asked = new Wording(item.kind().name(), item.code(), item.text());
      return Stream.concat(Stream.of(asked), options);
    }

    public String in(String language) {
      return names.in(Language.of(language).orElseThrow());
    }
  }

  static QuestionnaireRow of(
      LoadedQuestionnaire loaded, Questionnaire current, List<Questionnaire> newest) {
    var asked = loaded.questionnaire();
    return new QuestionnaireRow(
        asked.code(),
        asked.version(),
        asked.title(),
        loaded.loadedAt().atZone(Helsinki.ZONE).toLocalDate(),
        asked.equals(current),
        newest.contains(asked),
        texts(asked));
  }

  /** In the order in which a customer meets them. */
  private static List<Wording> texts(Questionnaire asked) {
    var texts = new ArrayList<Wording>();
    add(texts, "score", asked.score());
    add(texts, "low", asked.low());
    add(texts, "high", asked.high());
    asked.items().stream().flatMap(Wording::of).forEach(texts::add);
    add(texts, "comment", asked.comment());
    asked.comments().forEach(one -> texts.add(Wording.of(one)));
    add(texts, "commentHint", asked.commentHint());
    add(texts, "thanks", asked.thanks());
    return texts;
  }

  private static void add(List<Wording> texts, String part, @Nullable Names names) {
    if (names != null) {
      texts.add(new Wording(part, "", names));
    }
  }
}
