package fi.kaiku.insight.themes;

import org.jspecify.annotations.Nullable;

/**
 * A theme as a bar with two sides: criticism to the left, praise to the right.
 *
 * @param word the theme's word, for the messages
 * @param spoken comments that mention it without either
 */
public record ThemeBar(String word, Half criticism, Half praise, String spoken) {

  /**
   * One side.
   *
   * @param word of the side, for the messages
   * @param n comments
   * @param share of the comments that were read
   * @param place in the picture
   * @param comments the address of its comments; none for whoever may not read them, or without any
   * @param months the address of its figures month by month
   */
  public record Half(
      String word,
      String n,
      String share,
      String interval,
      Place place,
      @Nullable String comments,
      String months) {}

  /** Along a picture of any width: {@code 63.50%}. */
  public record Place(String from, String width, String low, String high) {}
}
