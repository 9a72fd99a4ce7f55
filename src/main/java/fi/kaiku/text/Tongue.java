package fi.kaiku.text;

import java.util.Locale;

/** The language that a comment is written in, whatever its form spoke. */
public enum Tongue {
  FI,
  SV,
  EN,
  /** Another one, or none at all. */
  OTHER;

  /** As in files and in the database: {@code fi}, {@code sv}, {@code en}, {@code other}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
