package fi.kaiku.channel.form;

import fi.kaiku.channel.form.FilledForm.Reading;
import fi.kaiku.channel.form.FormPage.Carried;
import fi.kaiku.feedback.Given;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody's way through a form whose answer is stored at its end, and once: one screen after the
 * other where there is no script, all at once where there is. What the screens before have sent is
 * carried in hidden fields.
 *
 * @param number the screen to show; 0 when the end is reached
 * @param faults by the name of the field
 */
public record Walk(Screens screens, FilledForm filled, int number, List<Fault> faults) {

  /** Which screen a form was; added by the template. */
  static final String SCREEN = FilledForm.SCREEN;

  /** The button that leads to the screen before. */
  static final String BACK = "back";

  /** Sent when a script has shown all screens at once. */
  static final String WHOLE = "whole";

  /** The button of another language, as on the pages of a link; nothing is checked then. */
  static final String LANGUAGE = "to";

  private static final String DIGITS = "[1-9]\\d?";

  /** At the first screen, with nothing chosen. */
  public static Walk begin(Questionnaire questionnaire) {
    return new Walk(Screens.of(questionnaire), FilledForm.blank(questionnaire), 1, List.of());
  }

  /**
   * After a form was sent: at the next screen, at the same one with what is wrong, or at the end.
   *
   * @param sent as {@link FilledForm#fields} reads it
   */
  public static Walk of(Questionnaire questionnaire, Map<String, String> sent, Language language) {
    var walk = at(questionnaire, sent);
    if (sent.containsKey(LANGUAGE)) {
      return walk;
    }
    return sent.containsKey(BACK) ? walk.back() : walk.onward(language);
  }

  /** From the start with what was sent, as something else is asked now. */
  public static Walk again(Questionnaire questionnaire, Map<String, String> sent, Fault why) {
    var filled = new FilledForm(questionnaire, Map.copyOf(sent));
    return new Walk(Screens.of(questionnaire), filled, 1, List.of(why));
  }

  private static Walk at(Questionnaire questionnaire, Map<String, String> sent) {
    var screens = Screens.of(questionnaire);
    var screen = sent.getOrDefault(SCREEN, "1");
    var number = screen.matches(DIGITS) ? Integer.parseInt(screen) : 1;
    var known = screens.has(number) && !sent.containsKey(WHOLE) ? number : 1;
    return new Walk(screens, new FilledForm(questionnaire, Map.copyOf(sent)), known, List.of());
  }

  private Walk back() {
    return to(screens.before(number, filled.soFar()));
  }

  private Walk onward(Language language) {
    var here = filled.sent().containsKey(WHOLE) ? List.<Fault>of() : faultsOf(number, language);
    if (!here.isEmpty()) {
      return new Walk(screens, filled, number, here);
    }
    var next = filled.sent().containsKey(WHOLE) ? 0 : screens.after(number, filled.soFar());
    return next == 0 ? end(language) : to(next);
  }

  /** Nothing that came in a hidden field is stored unchecked. */
  private Walk end(Language language) {
    var wrong =
        IntStream.rangeClosed(1, screens.count())
            .filter(one -> !faultsOf(one, language).isEmpty())
            .findFirst();
    if (wrong.isEmpty()) {
      return to(0);
    }
    if (!filled.sent().containsKey(WHOLE)) {
      return new Walk(screens, filled, wrong.getAsInt(), faultsOf(wrong.getAsInt(), language));
    }
    var all =
        IntStream.rangeClosed(1, screens.count())
            .mapToObj(one -> faultsOf(one, language))
            .flatMap(List::stream)
            .toList();
    return new Walk(screens, filled, 1, all);
  }

  private List<Fault> faultsOf(int screen, Language language) {
    return filled.faults(screens.at(screen), language);
  }

  private Walk to(int screen) {
    return new Walk(screens, filled, screen, List.of());
  }

  /** The same way, shown again with something that is wrong with it; from its end at the start. */
  public Walk refused(List<Fault> wrong) {
    return new Walk(screens, filled, Math.max(number, 1), List.copyOf(wrong));
  }

  public boolean isDone() {
    return number == 0;
  }

  /** What was answered; of what does not concern whoever answered nothing. */
  public Given given() {
    return filled.given();
  }

  /** What the template shows; not to be asked for when the end is reached. */
  public FormPage page(Language language) {
    var reading = new Reading(language, filled.soFar(), faults);
    var shown = new Screens.Screen(screens.asked(number, filled.soFar()));
    return new FormPage(
        number,
        screens.progress(number, filled.soFar()),
        filled.fields(shown, reading),
        number == 1 ? later(reading) : List.of(),
        carried(),
        number > 1,
        faults);
  }

  private List<FormField> later(Reading reading) {
    return IntStream.rangeClosed(2, screens.count())
        .mapToObj(one -> filled.fields(screens.at(one), reading))
        .flatMap(List::stream)
        .toList();
  }

  /** What other screens have sent. */
  private List<Carried> carried() {
    var carried = new ArrayList<Carried>();
    for (int other = 1; other <= screens.count(); other++) {
      if (other != number) {
        screens.at(other).questions().stream().flatMap(this::carried).forEach(carried::add);
      }
    }
    return carried;
  }

  private Stream<Carried> carried(FormQuestion question) {
    var value = filled.value(question);
    if (value.isEmpty()) {
      return Stream.empty();
    }
    var values = question.takesSeveral() ? List.of(value.split(",")) : List.of(value);
    return values.stream().map(one -> new Carried(question.field(), one));
  }
}
