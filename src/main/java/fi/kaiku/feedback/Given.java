package fi.kaiku.feedback;

import fi.kaiku.feedback.Answers.More;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody answers at once.
 *
 * @param score 0–10; null where it was not asked or not answered
 * @param comment blank for none
 */
public record Given(@Nullable Integer score, List<GivenRating> marks, String comment) {

  public Given {
    marks = List.copyOf(marks);
  }

  boolean isNothing() {
    return score == null && marks.isEmpty() && comment.isBlank();
  }

  /** All that it says, so that two can be told apart; the order of marks says nothing. */
  public String content() {
    var told = marks.stream().map(mark -> mark.item().code() + "=" + mark.value());
    return score + " " + told.distinct().sorted().toList() + " " + comment.strip();
  }

  /** Tells nothing of the answer: this may come into a log. */
  @Override
  public String toString() {
    return "Given";
  }

  /**
   * What one screen of several tells beside the score. It takes the place of what was told before
   * of the same items; the rest stays, but for what no longer concerns whoever tells it.
   *
   * @param items the codes of the items that were asked
   * @param comment null where none was asked: an earlier one stays; blank for none
   */
  public record Part(
      Questionnaire questionnaire,
      List<String> items,
      List<GivenRating> given,
      @Nullable String comment) {

    public Part {
      items = List.copyOf(items);
      given = List.copyOf(given);
    }

    public boolean isNothing() {
      return given.isEmpty() && (comment == null || comment.isBlank());
    }

    /** Checks and adds it. */
    Said after(Said earlier) {
      var more = More.of(given, comment == null ? "" : comment);
      var kept = earlier.ratings().stream().filter(one -> !items.contains(one.code()));
      var ratings = concerning(earlier, Stream.concat(kept, more.ratings().stream()).toList());
      var text = comment == null ? earlier.comment() : more.comment();
      return earlier.withMore(ratings, text == null ? "" : text);
    }

    private List<Rated> concerning(Said earlier, List<Rated> ratings) {
      var asked =
          questionnaire.asked(earlier.score(), code -> values(code, ratings)).stream()
              .map(Item::code)
              .toList();
      return ratings.stream().filter(one -> asked.contains(one.code())).toList();
    }

    private static Set<Integer> values(String code, List<Rated> ratings) {
      return ratings.stream()
          .filter(one -> one.code().equals(code))
          .map(Rated::value)
          .collect(Collectors.toSet());
    }

    /** Tells nothing of the answer: this may come into a log. */
    @Override
    public String toString() {
      return "Part";
    }
  }
}
