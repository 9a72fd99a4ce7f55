package fi.kaiku.followup.handling;

import java.util.Locale;

/** How far the handling of a comment has come. */
public enum HandlingState {
  NEW,
  IN_HAND,
  DONE;

  /** The word in the database and in addresses: {@code in-hand}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static HandlingState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
