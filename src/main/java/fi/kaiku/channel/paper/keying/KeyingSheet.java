package fi.kaiku.channel.paper.keying;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one form is keyed.
 *
 * @param again whether it is keyed for the second time
 * @param comment the question whose answer is written; none when nothing is
 * @param typed the comment as it was sent
 * @param pictures addresses of its scanned pages
 * @param next the number of the form to key after it, as far as it is known
 * @param fresh whether the number has just been given to a form from a copier
 */
record KeyingSheet(
    String digits,
    String serial,
    String unit,
    String questionnaire,
    String language,
    boolean again,
    boolean fresh,
    List<Field> fields,
    @Nullable String comment,
    String typed,
    List<String> pictures,
    String next,
    KeyingStart.@Nullable Told told) {

  /**
   * One question.
   *
   * @param keys what may be pressed, in words: {@code 1–4}
   * @param pattern of everything that may be typed
   * @param one whether the first digit says all
   * @param several whether there may be several
   */
  record Field(
      String name,
      String text,
      String keys,
      String pattern,
      boolean one,
      boolean several,
      List<Option> options,
      String typed) {}

  /** An option with its number. */
  record Option(int key, String text) {}
}
