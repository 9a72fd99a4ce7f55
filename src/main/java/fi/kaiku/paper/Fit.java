package fi.kaiku.paper;

import java.util.Locale;

/** How large words are set on a sheet, so that they fill it and do not run over. */
public enum Fit {
  LARGE,
  MIDDLE,
  SMALL;

  /**
   * Of so many letters.
   *
   * @param large at most so many are set large
   * @param middle at most so many are set in the middle
   */
  public static Fit of(int letters, int large, int middle) {
    return letters <= large ? LARGE : letters <= middle ? MIDDLE : SMALL;
  }

  /** As templates call it: {@code large}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
