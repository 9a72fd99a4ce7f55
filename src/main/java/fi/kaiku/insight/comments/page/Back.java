package fi.kaiku.insight.comments.page;

import java.util.regex.Pattern;

/** The page from which somebody did something to a comment, to go back to; one of ours. */
final class Back {

  private static final Pattern OURS =
      Pattern.compile(
          "/(?:comments|inbox|overview|figures/units/[0-9.]{1,64}|improvements/[0-9a-f-]{36})(?:\\?[!-~&&[^#]]{0,2000})?");

  private Back() {}

  /** The address if it is one of our lists; else the page of comments. */
  static String of(String address) {
    return OURS.matcher(address).matches() ? address : AskedComments.PATH;
  }

  /** The same at the place where a comment stands. */
  static String at(String address, Object comment) {
    return of(address) + "#c-" + comment;
  }
}
