package fi.kaiku.feedback.theme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a comment once it has been read.
 *
 * @param answer the id of an answer that has appeared
 * @param masked its text without names, numbers and addresses
 * @param attitude {@code pos}, {@code neg}, {@code mixed} or {@code neutral}; null when it was
 *     given up
 * @param themes each with a sign at most once
 */
public record ToldComment(
    UUID answer, String masked, @Nullable String attitude, List<SignedTheme> themes) {

  public ToldComment {
    themes = List.copyOf(themes);
  }

  /**
   * A theme that the comment thanks for or criticises.
   *
   * @param theme a word such as {@code waiting}
   * @param sign {@code +}, {@code -} or {@code ~}
   */
  public record SignedTheme(String theme, String sign) {}
}
