package fi.kaiku.channel.kiosk;

import fi.kaiku.channel.GuessLimiter;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Who tries codes at random: only codes that there never were are guesses. */
@Component
class CodeGuesses extends GuessLimiter {

  /** Unknown codes that one address may try at once. */
  static final int GUESSES = 15;

  CodeGuesses(Clock clock) {
    super(new Patience("pairing codes", GUESSES, 3, 60), clock);
  }
}
