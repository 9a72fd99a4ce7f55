package fi.kaiku.channel.form;

import fi.kaiku.channel.form.FilledForm.Reading;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Names.Worded;
import fi.kaiku.questionnaire.Item;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question on the page, in the reader's language.
 *
 * @param kind an item's kind, {@code SCORE} or {@code COMMENT}
 * @param low the words at 0 of a score
 * @param high the words at 10
 * @param hint what stands beside a comment
 * @param choices none for a comment
 * @param written the comment as it came
 * @param when the condition, for the script; empty for always
 * @param wordings other words of the question, for the script
 */
record FormField(
    String name,
    String kind,
    Worded text,
    Worded low,
    Worded high,
    Worded hint,
    List<Choice> choices,
    String written,
    String when,
    List<WordedWhen> wordings,
    @Nullable Fault fault) {

  /**
   * One thing to choose.
   *
   * @param word empty for a value of a scale, whose words are Kaiku's
   */
  record Choice(int value, Worded word, boolean chosen) {}

  /** Other words of a question, and when they are said. */
  record WordedWhen(String when, Worded text) {}

  static FormField of(FormQuestion question, FilledForm filled, Reading reading) {
    return switch (question) {
      case FormQuestion.OfScore _ -> ofScore(filled, reading);
      case FormQuestion.OfItem(var item) -> ofItem(question, item, filled, reading);
      case FormQuestion.OfComment _ -> ofComment(filled, reading);
    };
  }

  private static FormField ofScore(FilledForm filled, Reading reading) {
    var asked = filled.questionnaire();
    var chosen = filled.score();
    var choices =
        IntStream.rangeClosed(0, 10)
            .mapToObj(n -> new Choice(n, Worded.NONE, Integer.valueOf(n).equals(chosen)))
            .toList();
    return new FormField(
        FilledForm.SCORE,
        "SCORE",
        words(asked.score(), reading.language()),
        words(asked.low(), reading.language()),
        words(asked.high(), reading.language()),
        Worded.NONE,
        choices,
        "",
        "",
        List.of(),
        fault(FilledForm.SCORE, reading));
  }

  private static FormField ofItem(
      FormQuestion question, Item item, FilledForm filled, Reading reading) {
    var name = question.field();
    var sent = Arrays.asList(filled.value(question).split(",", -1));
    var choices =
        item.values().stream()
            .map(value -> choice(item, value, sent.contains(value.toString()), reading.language()))
            .toList();
    var condition = item.condition();
    return new FormField(
        name,
        item.kind().name(),
        item.text().worded(reading.language()),
        Worded.NONE,
        Worded.NONE,
        Worded.NONE,
        choices,
        "",
        condition == null ? "" : condition.words(),
        List.of(),
        fault(name, reading));
  }

  private static Choice choice(Item item, int value, boolean chosen, Language language) {
    var word =
        item.options().stream()
            .filter(option -> option.value() == value)
            .map(option -> option.text().worded(language))
            .findFirst();
    return new Choice(value, word.orElse(Worded.NONE), chosen);
  }

  private static FormField ofComment(FilledForm filled, Reading reading) {
    var asked = filled.questionnaire();
    var language = reading.language();
    var wordings =
        asked.comments().stream()
            .map(one -> new WordedWhen(one.condition().words(), one.text().worded(language)))
            .toList();
    return new FormField(
        FilledForm.COMMENT,
        "COMMENT",
        words(asked.commentFor(reading.soFar().score(), reading.soFar()), language),
        Worded.NONE,
        Worded.NONE,
        words(asked.commentHint(), language),
        List.of(),
        filled.comment(),
        "",
        wordings,
        fault(FilledForm.COMMENT, reading));
  }

  private static @Nullable Fault fault(String name, Reading reading) {
    return reading.faults().stream()
        .filter(one -> one.field().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static Worded words(@Nullable Names names, Language language) {
    return names == null ? Worded.NONE : names.worded(language);
  }

  /** The control that a fault leads to. */
  public String first() {
    return choices.isEmpty() ? name : name + "-" + choices.getFirst().value();
  }

  public boolean takesSeveral() {
    return kind.equals(Item.Kind.SEVERAL_OF.name());
  }

  public boolean isComment() {
    return kind.equals("COMMENT");
  }

  public boolean isScore() {
    return kind.equals("SCORE");
  }
}
