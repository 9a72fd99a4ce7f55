package fi.kaiku.channel.form;

import fi.kaiku.channel.form.FormQuestion.OfItem;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A questionnaire one screen at a time: as many questions together as a small phone shows, and
 * never one beside the question that it looks at, so that no script is needed.
 *
 * @param screens at least one, each with at least one question; the score has one of its own
 */
public record Screens(Questionnaire questionnaire, List<Screen> screens) {

  /** Of a phone's screen, in eighths. */
  static final int HEIGHT = 8;

  /** What is asked together. */
  public record Screen(List<FormQuestion> questions) {
    public boolean asksForComment() {
      return questions.stream().anyMatch(FormQuestion.OfComment.class::isInstance);
    }

    /** The codes of the items that it asks. */
    public List<String> items() {
      return questions.stream()
          .filter(OfItem.class::isInstance)
          .map(one -> ((OfItem) one).item().code())
          .toList();
    }
  }

  public static Screens of(Questionnaire questionnaire) {
    var screens = new ArrayList<Screen>();
    var together = new ArrayList<FormQuestion>();
    for (var question : FormQuestion.of(questionnaire)) {
      if (!together.isEmpty() && !fits(question, together)) {
        screens.add(new Screen(List.copyOf(together)));
        together.clear();
      }
      together.add(question);
    }
    screens.add(new Screen(List.copyOf(together)));
    return new Screens(questionnaire, List.copyOf(screens));
  }

  private static boolean fits(FormQuestion question, List<FormQuestion> together) {
    var height = question.height() + together.stream().mapToInt(FormQuestion::height).sum();
    return height <= HEIGHT && together.stream().noneMatch(question::looksAt);
  }

  public int count() {
    return screens.size();
  }

  /**
   * One screen.
   *
   * @param number from 1
   */
  public Screen at(int number) {
    return screens.get(number - 1);
  }

  public boolean has(int number) {
    return number >= 1 && number <= count();
  }

  /** All but the score. */
  public Screen rest() {
    var all = screens.stream().flatMap(screen -> screen.questions().stream());
    return new Screen(all.filter(one -> !(one instanceof FormQuestion.OfScore)).toList());
  }

  /** What a screen asks of somebody who has answered this. */
  List<FormQuestion> asked(int number, SoFar soFar) {
    var items = questionnaire.asked(soFar.score(), soFar);
    return at(number).questions().stream()
        .filter(one -> !(one instanceof OfItem(var item)) || items.contains(item))
        .toList();
  }

  /** Whether a screen asks somebody who has answered this anything. */
  public boolean asks(int number, SoFar soFar) {
    return !asked(number, soFar).isEmpty();
  }

  /** The number of the next screen that asks something; 0 after the last. */
  public int after(int number, SoFar soFar) {
    return IntStream.rangeClosed(number + 1, count())
        .filter(next -> asks(next, soFar))
        .findFirst()
        .orElse(0);
  }

  /** The number of the screen before; the first has none before it but itself. */
  int before(int number, SoFar soFar) {
    return IntStream.iterate(number - 1, earlier -> earlier >= 1, earlier -> earlier - 1)
        .filter(earlier -> asks(earlier, soFar))
        .findFirst()
        .orElse(1);
  }

  /** How far somebody is; what may still come counts as coming. */
  public Progress progress(int number, SoFar soFar) {
    var done = IntStream.range(1, number).filter(one -> asks(one, soFar)).count();
    var left =
        IntStream.rangeClosed(number + 1, count())
            .filter(one -> mayAsk(one, number, soFar))
            .count();
    return new Progress((int) done + 1, (int) (done + 1 + left));
  }

  private boolean mayAsk(int later, int number, SoFar soFar) {
    return asks(later, soFar)
        || at(later).questions().stream().anyMatch(one -> isOpen(one, number));
  }

  /** Whether a question looks at one that is not answered yet. */
  private boolean isOpen(FormQuestion question, int number) {
    return screens.subList(number - 1, count()).stream()
        .flatMap(screen -> screen.questions().stream())
        .anyMatch(question::looksAt);
  }

  /**
   * How far somebody is.
   *
   * @param number of the screen, from 1
   * @param of at most so many screens
   */
  public record Progress(int number, int of) {
    public int left() {
      return of - number;
    }

    /** The end of the key of the message that says it in words. */
    public String words() {
      return switch (left()) {
        case 0 -> "last";
        case 1 -> "one";
        default -> "left";
      };
    }
  }
}
