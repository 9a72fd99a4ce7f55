package fi.kaiku.followup.delay;

import java.util.Locale;

/** What feedback waits for. */
enum DelayStage {
  /** Somebody looks at it. */
  SEEN,
  /** Somebody takes it in hand, or is done with it at once. */
  IN_HAND,
  DONE;

  /** The word in the database and in messages: {@code in-hand}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static DelayStage of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
