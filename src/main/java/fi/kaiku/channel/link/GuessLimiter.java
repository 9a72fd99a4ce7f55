package fi.kaiku.channel.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.network.Origin;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries links at random. Only links that there never were are counted, and only
 * those who hold none that opens have to wait: a whole town's customers may come from one address
 * of a mobile operator. An address is kept in memory only, as a hash with a salt of this process.
 */
@Component
class GuessLimiter {

  private static final Logger log = LoggerFactory.getLogger(GuessLimiter.class);

  /** Unknown links that one address may try at once, and again each minute. */
  static final int GUESSES = 300;

  private static final int GUESSES_A_MINUTE = 60;
  private static final int ALARM_A_MINUTE = 3_000;
  private static final int ADDRESSES = 10_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final byte[] salt = new byte[16];
  private final TimeMeter meter;
  private final Bucket everybody;
  private final Bucket alarms;
  private final Map<Long, Bucket> guessers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  GuessLimiter(Clock clock) {
    new SecureRandom().nextBytes(salt);
    this.meter = new ClockMeter(clock);
    this.everybody = bucket(ALARM_A_MINUTE, ALARM_A_MINUTE);
    this.alarms = bucket(1, 1);
  }

  /**
   * Lets an address through.
   *
   * @throws TooManyGuesses when its guesses are used up
   */
  void check(String address) {
    Bucket guesses;
    synchronized (guessers) {
      guesses = guessers.get(hash(address));
    }
    if (guesses != null && guesses.getAvailableTokens() == 0) {
      alarm("many unknown survey links are tried from one address; it has to wait");
      throw new TooManyGuesses();
    }
  }

  /** Counts a link that opened nothing. */
  void missed(String address) {
    Bucket guesses;
    synchronized (guessers) {
      guesses = guessers.computeIfAbsent(hash(address), _ -> bucket(GUESSES, GUESSES_A_MINUTE));
    }
    guesses.tryConsume(1);
    if (!everybody.tryConsume(1)) {
      alarm("many unknown survey links are tried from many addresses");
    }
  }

  private void alarm(String message) {
    if (alarms.tryConsume(1)) {
      log.warn(message);
    }
  }

  private Bucket bucket(int capacity, int refillAMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(refillAMinute, MINUTE))
        .withCustomTimePrecision(meter)
        .build();
  }

  private long hash(String address) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return ByteBuffer.wrap(digest.digest(Origin.of(address).text().getBytes(UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private record ClockMeter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
