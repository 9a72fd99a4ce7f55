package fi.kaiku.channel.link;

import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Item;
import java.util.List;
import java.util.Optional;
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
        link.questionnaire().items().stream().map(item -> new Field(item, "")).toList());
  }

  static RatingsForm of(OpenLink link, SentForm sent) {
    return new RatingsForm(
        link.questionnaire().items().stream().map(item -> Field.of(item, sent)).toList());
  }

  /** The first that has something else than one of its values; says which by its text. */
  @Nullable Fault fault(Language language) {
    return asked.stream()
        .filter(Field::isWrong)
        .findFirst()
        .map(
            wrong ->
                Fault.of(wrong.name(), "channel.fault.rating", wrong.item().text().in(language)))
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
  record Field(Item item, String sent) {

    private static Field of(Item item, SentForm sent) {
      var value = sent.field(PREFIX + item.code());
      return new Field(item, value == null ? "" : value);
    }

    public String name() {
      return PREFIX + item.code();
    }

    public String text(String language) {
      return item.text().in(Language.of(language).orElseThrow());
    }

    /** From the worst to the best. */
    public List<Integer> values() {
      return item.values();
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
          .map(value -> new GivenRating(item, value));
    }
  }
}
