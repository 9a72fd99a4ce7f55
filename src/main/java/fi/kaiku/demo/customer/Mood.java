package fi.kaiku.demo.customer;

import java.util.Locale;

/** How somebody feels who gives a score; the unhappy write more often. */
enum Mood {
  GLAD(0.30),
  FAIR(0.34),
  SAD(0.55);

  private final double commentShare;

  Mood(double commentShare) {
    this.commentShare = commentShare;
  }

  double commentShare() {
    return commentShare;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mood behind a score of 0–10. */
  static Mood of(int score) {
    if (score >= 9) {
      return GLAD;
    }
    return score >= 7 ? FAIR : SAD;
  }
}
