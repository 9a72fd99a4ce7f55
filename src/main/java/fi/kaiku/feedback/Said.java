package fi.kaiku.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has said.
 *
 * @param score 0–10
 * @param comment never blank
 */
public record Said(@Nullable Integer score, @Nullable String comment, List<Rated> ratings) {

  static final Said NOTHING = new Said(null, null, List.of());

  public Said {
    ratings = List.copyOf(ratings);
  }

  static Said score(int score) {
    return new Said(score, null, List.of());
  }

  /** The same score, or the first, leaves what else was said; another one is another answer. */
  Said scored(int other) {
    if (score == null) {
      return new Said(other, comment, ratings);
    }
    return score == other ? this : score(other);
  }

  Said withoutScore() {
    return new Said(null, comment, ratings);
  }

  Said withMore(List<Rated> more, String text) {
    return new Said(score, text.isBlank() ? null : text, more);
  }

  /** The same and more words, on a line of their own; what is too long is cut. */
  Said withWords(String words) {
    var all = comment == null ? words : comment + "\n" + words;
    return new Said(score, Answers.cut(all), ratings);
  }

  Said withoutMore() {
    return new Said(score, null, List.of());
  }

  boolean isMoreThanAScore() {
    return comment != null || !ratings.isEmpty();
  }
}
