package fi.kaiku.channel.form;

import fi.kaiku.questionnaire.Condition;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Item.Kind;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One thing that a form asks. */
sealed interface FormQuestion {

  /** The recommendation question. */
  record OfScore() implements FormQuestion {}

  /** An item of the questionnaire. */
  record OfItem(Item item) implements FormQuestion {}

  /**
   * The open question.
   *
   * @param wordings when it is asked in other words
   */
  record OfComment(List<Condition> wordings) implements FormQuestion {}

  /** All that a questionnaire asks, in order: the score, the items, the comment. */
  static List<FormQuestion> of(Questionnaire questionnaire) {
    var all = new ArrayList<FormQuestion>();
    if (questionnaire.score() != null) {
      all.add(new OfScore());
    }
    questionnaire.items().forEach(item -> all.add(new OfItem(item)));
    if (questionnaire.comment() != null) {
      var wordings = questionnaire.comments().stream().map(one -> one.condition()).toList();
      all.add(new OfComment(wordings));
    }
    return all;
  }

  /** The name of its field in a form. */
  default String field() {
    return switch (this) {
      case OfScore _ -> FilledForm.SCORE;
      case OfItem(var item) -> FilledForm.ITEM + item.code();
      case OfComment _ -> FilledForm.COMMENT;
    };
  }

  /** How much room it takes, in eighths of a phone's screen. */
  default int height() {
    return switch (this) {
      case OfScore _ -> Screens.HEIGHT;
      case OfComment _ -> 3;
      case OfItem(var item) -> height(item);
    };
  }

  private static int height(Item item) {
    return switch (item.kind()) {
      case STATEMENT, YES_NO -> 2;
      case FACES -> 4;
      case ONE_OF, SEVERAL_OF -> 1 + item.options().size();
    };
  }

  /** What has to be known before it can be asked. */
  default Stream<Condition> conditions() {
    return switch (this) {
      case OfScore _ -> Stream.empty();
      case OfItem(var item) -> Stream.ofNullable(item.condition());
      case OfComment(var wordings) -> wordings.stream();
    };
  }

  /** Whether it may be asked of nobody at all: the score and the comment are asked of everybody. */
  default boolean mayBeLeftOut() {
    return this instanceof OfItem(var item) && item.condition() != null;
  }

  /** Whether it looks at the answer to another. */
  default boolean looksAt(FormQuestion other) {
    return conditions().anyMatch(condition -> looksAt(condition, other));
  }

  private static boolean looksAt(Condition condition, FormQuestion other) {
    return switch (condition) {
      case Condition.ScoreAtMost _, Condition.ScoreAtLeast _ -> other instanceof OfScore;
      case Condition.Chosen(var code, _) ->
          other instanceof OfItem(var item) && item.code().equals(code);
    };
  }

  /** Whether it is a list to choose any number from. */
  default boolean takesSeveral() {
    return this instanceof OfItem(var item) && item.kind() == Kind.SEVERAL_OF;
  }
}
