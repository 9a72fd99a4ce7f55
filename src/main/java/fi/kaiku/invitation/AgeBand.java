package fi.kaiku.invitation;

import org.jspecify.annotations.Nullable;

/** Ages in the bands that figures are cut by. */
final class AgeBand {

  private AgeBand() {}

  /** The band of an age in full years; none when the age is not known. */
  static @Nullable String of(@Nullable Integer age) {
    if (age == null) {
      return null;
    }
    if (age < 18) {
      return "0-17";
    }
    if (age < 30) {
      return "18-29";
    }
    if (age < 40) {
      return "30-39";
    }
    if (age < 50) {
      return "40-49";
    }
    if (age < 65) {
      return "50-64";
    }
    if (age < 75) {
      return "65-74";
    }
    return age < 85 ? "75-84" : "85+";
  }
}
