package fi.kaiku.channel.form;

import fi.kaiku.channel.form.Screens.Screen;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a questionnaire as somebody has filled it in so far.
 *
 * @param sent the fields by name; one that came several times holds all its values, with commas
 */
public record FilledForm(Questionnaire questionnaire, Map<String, String> sent) {

  /** What the name of an item's field begins with; its code follows. */
  public static final String ITEM = "rating-";

  /** Which screen a form was; only forms of several screens have it. */
  public static final String SCREEN = "screen";

  public static final String SCORE = "score";
  public static final String COMMENT = "comment";

  private static final Pattern SCORES = Pattern.compile("10|\\d");
  private static final Pattern COMMA = Pattern.compile(",");

  /** Nothing chosen and nothing written yet. */
  public static FilledForm blank(Questionnaire questionnaire) {
    return new FilledForm(questionnaire, Map.of());
  }

  /** As a form has sent it. */
  public static FilledForm of(Questionnaire questionnaire, HttpServletRequest request) {
    return new FilledForm(questionnaire, fields(request));
  }

  /** What a form has sent, with values of the same name joined by commas. */
  public static Map<String, String> fields(HttpServletRequest request) {
    var fields = new HashMap<String, String>();
    request.getParameterMap().forEach((name, sent) -> fields.put(name, String.join(",", sent)));
    return fields;
  }

  String value(FormQuestion question) {
    return sent.getOrDefault(question.field(), "");
  }

  /** 0–10, or null when none was chosen. */
  public @Nullable Integer score() {
    var score = sent.getOrDefault(SCORE, "");
    return questionnaire.score() != null && SCORES.matcher(score).matches()
        ? Integer.valueOf(score)
        : null;
  }

  /** What was chosen for the items that concern whoever chose it. */
  public List<GivenRating> marks() {
    var asked = questionnaire.asked(score(), soFar());
    return asked.stream().flatMap(this::marks).toList();
  }

  /** The same of one screen only, whether they concern anybody or not. */
  public List<GivenRating> marks(Screen screen) {
    return questionnaire.items().stream()
        .filter(item -> screen.items().contains(item.code()))
        .flatMap(this::marks)
        .toList();
  }

  /** What was written, as it came. */
  public String comment() {
    return questionnaire.comment() == null ? "" : sent.getOrDefault(COMMENT, "");
  }

  /** All of it. */
  public Given given() {
    return new Given(score(), marks(), comment());
  }

  public SoFar soFar() {
    var marks = questionnaire.items().stream().flatMap(this::marks);
    return SoFar.of(
        score(), marks.map(one -> new SoFar.Mark(one.item().code(), one.value())).toList());
  }

  /** What a field of an item stands for; nothing when any of it is no value of the item. */
  private Stream<GivenRating> marks(Item item) {
    var values = values(item);
    var isRight =
        values.stream().allMatch(Optional::isPresent) && (values.size() < 2 || item.takesSeveral());
    return isRight
        ? values.stream().flatMap(Optional::stream).distinct().map(v -> new GivenRating(item, v))
        : Stream.empty();
  }

  private List<Optional<Integer>> values(Item item) {
    var value = sent.getOrDefault(ITEM + item.code(), "");
    return value.isEmpty()
        ? List.of()
        : COMMA.splitAsStream(value).map(one -> valueOf(item, one)).toList();
  }

  private static Optional<Integer> valueOf(Item item, String text) {
    return item.values().stream().filter(value -> Integer.toString(value).equals(text)).findFirst();
  }

  /**
   * What is wrong with what a screen asks; empty when all can be stored.
   *
   * @param language in which a question is named
   */
  public List<Fault> faults(Screen screen, Language language) {
    var faults = new ArrayList<Fault>();
    for (var question : screen.questions()) {
      fault(question, language).ifPresent(faults::add);
    }
    return faults;
  }

  private Optional<Fault> fault(FormQuestion question, Language language) {
    var value = value(question);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (question) {
      case FormQuestion.OfScore _ ->
          Optional.of(Fault.of(SCORE, "channel.fault.score")).filter(_ -> score() == null);
      case FormQuestion.OfItem(var item) ->
          Optional.of(Fault.of(question.field(), "channel.fault.rating", item.text().in(language)))
              .filter(_ -> marks(item).findAny().isEmpty());
      case FormQuestion.OfComment _ ->
          Optional.of(tooLong(value)).filter(_ -> Answers.isTooLong(value));
    };
  }

  private static Fault tooLong(String comment) {
    var length = comment.codePointCount(0, comment.length());
    return Fault.of(
        COMMENT,
        "feedback.comment.tooLong",
        String.valueOf(Answers.COMMENT_LENGTH),
        String.valueOf(length));
  }

  /** The fields of a screen with what was chosen, for the template. */
  public List<FormField> fields(Screen screen, Reading reading) {
    return screen.questions().stream().map(one -> FormField.of(one, this, reading)).toList();
  }

  /**
   * In which language somebody reads a form, and what is wrong with it.
   *
   * @param soFar what decides in which words something is asked
   */
  public record Reading(Language language, SoFar soFar, List<Fault> faults) {}
}
