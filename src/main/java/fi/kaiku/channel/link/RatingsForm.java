package fi.kaiku.channel.link;

import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Rating;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of a page's questionnaire with what was chosen for each; nothing has to be.
 *
 * @param asked in the order of the questionnaire
 */
record RatingsForm(List<Field> asked) {

  /** What the name of each field begins with; the code of the rating follows. */
  private static final String PREFIX = "rating-";

  /** Nothing chosen yet. */
  static RatingsForm of(OpenLink link) {
    return new RatingsForm(
        link.questionnaire().ratings().stream().map(rating -> new Field(rating, "")).toList());
  }

  static RatingsForm of(OpenLink link, SentForm sent) {
    return new RatingsForm(
        link.questionnaire().ratings().stream().map(rating -> Field.of(rating, sent)).toList());
  }

  /** The first that has something else than one of its values; says which by its text. */
  @Nullable Fault fault(Language language) {
    return asked.stream()
        .filter(Field::isWrong)
        .findFirst()
        .map(
            wrong ->
                Fault.of(wrong.name(), "channel.fault.rating", wrong.rating().text().in(language)))
        .orElse(null);
  }

  List<GivenRating> given() {
    return asked.stream().flatMap(field -> field.given().stream()).toList();
  }

  /**
   * One rating on the page.
   *
   * @param sent as it came; empty when nothing was chosen
   */
  record Field(Rating rating, String sent) {

    private static Field of(Rating rating, SentForm sent) {
      var value = sent.field(PREFIX + rating.code());
      return new Field(rating, value == null ? "" : value);
    }

    public String name() {
      return PREFIX + rating.code();
    }

    public String text(String language) {
      return rating.text().in(Language.of(language).orElseThrow());
    }

    /** From the worst to the best. */
    public List<Integer> values() {
      return IntStream.rangeClosed(1, rating.kind().most()).boxed().toList();
    }

    public boolean has(int value) {
      return sent.equals(Integer.toString(value));
    }

    boolean isWrong() {
      return !sent.isEmpty() && given().isEmpty();
    }

    Optional<GivenRating> given() {
      return values().stream()
          .filter(this::has)
          .findFirst()
          .map(value -> new GivenRating(rating, value));
    }
  }
}
