package fi.kaiku.channel.link;

import fi.kaiku.channel.GuessLimiter;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Who tries links at random: only links that there never were are guesses. */
@Component
class LinkGuesses extends GuessLimiter {

  /** Unknown links that one address may try at once. */
  static final int GUESSES = 300;

  LinkGuesses(Clock clock) {
    super(new Patience("survey links", GUESSES, 60, 3_000), clock);
  }
}
