package fi.kaiku.insight.themes;

import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Sign;
import java.util.Locale;

/** The two sides of a theme. */
enum Side {
  PRAISE(Sign.PLUS),
  CRITICISM(Sign.MINUS);

  private final Sign sign;

  Side(Sign sign) {
    this.sign = sign;
  }

  Rate of(ThemeSaid said) {
    return this == PRAISE ? said.praise() : said.criticism();
  }

  /** The word of its sign in the address of the list of comments: {@code plus}. */
  String sign() {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  /** Its word for messages and as a measure: {@code praise}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
