package fi.kaiku.channel.kiosk;

import fi.kaiku.channel.GuessLimiter;
import fi.kaiku.channel.TooManyGuesses;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Who tries codes at random: only codes that there never were are guesses. Whoever has used them up
 * has to wait, also with a code that is right. So in the half hour of a code at most {@code
 * OF_ALL_A_MINUTE} × 31 of 2⁴⁰ are tried on a node, from however many addresses: with a thousand
 * codes out at once one of them is hit with a chance below one in ten thousand.
 */
@Component
class CodeGuesses extends GuessLimiter {

  /** Unknown codes that one address may try at once. */
  static final int GUESSES = 15;

  /** Unknown codes that all together may try in a minute. */
  static final int OF_ALL_A_MINUTE = 1_000;

  private final Bucket all;

  CodeGuesses(Clock clock) {
    super(new Patience("pairing codes", GUESSES, 3, 60), clock);
    this.all = bucket(OF_ALL_A_MINUTE, OF_ALL_A_MINUTE);
  }

  /**
   * Lets somebody try a code. It counts as a guess until it turns out to be none.
   *
   * @throws TooManyGuesses when the guesses of the address, or of everybody, are used up
   */
  void begin(String address) {
    check(address);
    if (!all.tryConsume(1)) {
      throw new TooManyGuesses();
    }
  }

  /** It was a code that there is, or was. */
  void wasNone() {
    all.addTokens(1);
  }
}
