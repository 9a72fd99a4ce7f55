package fi.kaiku.channel.staff;

import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker noted down.
 *
 * @param form a number that the page was given: the same page is stored once
 * @param feeling how it went, 1–4; none when the customer did not say
 * @param about what it is about, the number of an option
 * @param words what the customer said, in the worker's words; empty for none
 * @param asked the version by which the page asked; the newest if it does not say
 */
record SpokenForm(
    @Nullable String form,
    @Nullable String feeling,
    @Nullable String about,
    @Nullable String words,
    @Nullable String asked) {

  static final String FEELING = "feeling";
  static final String ABOUT = "about";

  /** The page was stored before, and says something else now. */
  static final Fault ANOTHER = Fault.of(ABOUT, "spoken.fault.another");

  /** Of the words, in characters. */
  static final int LONGEST = 2000;

  static SpokenForm fresh() {
    return new SpokenForm(UUID.randomUUID().toString(), null, null, "", null);
  }

  /** The same to be sent again, under another number if it has none. */
  SpokenForm again() {
    var number = isNumbered() ? form : UUID.randomUUID().toString();
    return new SpokenForm(number, feeling, about, words, asked);
  }

  /** The same to be stored beside what its page has stored before. */
  SpokenForm anew() {
    return new SpokenForm(UUID.randomUUID().toString(), feeling, about, words, asked);
  }

  private boolean isNumbered() {
    return form != null && form.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  /**
   * What is stored.
   *
   * @throws BadInput naming each field that is wrong
   */
  Given given(Questionnaire asked) {
    var faults = new ArrayList<Fault>();
    var marks = new ArrayList<GivenRating>();
    if (!isNumbered()) {
      faults.add(Fault.of("form", "spoken.fault.form"));
    }
    mark(asked, FEELING, feeling, marks, faults);
    mark(asked, ABOUT, about, marks, faults);
    if (about == null || about.isEmpty()) {
      faults.add(Fault.of(ABOUT, "spoken.fault.about"));
    }
    var said = Objects.requireNonNullElse(words, "").strip();
    if (said.length() > LONGEST) {
      faults.add(Fault.of("words", "spoken.fault.words", "" + LONGEST));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return new Given(null, marks, said);
  }

  private static void mark(
      Questionnaire asked,
      String code,
      @Nullable String typed,
      List<GivenRating> marks,
      List<Fault> faults) {
    if (typed == null || typed.isEmpty()) {
      return;
    }
    var value = typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : -1;
    asked
        .item(code)
        .filter(item -> item.has(value))
        .ifPresentOrElse(
            item -> marks.add(new GivenRating(item, value)),
            () -> faults.add(Fault.of(code, "spoken.fault." + code)));
  }

  /** Tells nothing of what was said: this may come into a log. */
  @Override
  public String toString() {
    return "SpokenForm";
  }
}
