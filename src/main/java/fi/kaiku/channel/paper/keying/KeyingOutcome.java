package fi.kaiku.channel.paper.keying;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a form that was keyed. */
enum KeyingOutcome {
  /** The answer is stored. */
  STORED,
  /** The answer is stored, and a second person keys the form as well. */
  CHOSEN,
  /** Nothing could be read on it: there is no answer, and its number is used up. */
  EMPTY,
  /** It was keyed for the second time, and compared; nothing was stored again. */
  COMPARED,
  /** It had been keyed before; nothing was stored. */
  ALREADY;

  /** As it stands in addresses and message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<KeyingOutcome> of(String word) {
    return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
