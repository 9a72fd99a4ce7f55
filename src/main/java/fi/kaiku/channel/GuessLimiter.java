package fi.kaiku.channel;

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

/**
 * Slows down whoever tries at random what opens something: a link, a code. Only what there never
 * was is counted, and only those who hold nothing that opens have to wait: a whole town's customers
 * may come from one address of a mobile operator. An address is kept in memory only, as a hash with
 * a salt of this process.
 */
public class GuessLimiter {

  private static final Logger log = LoggerFactory.getLogger(GuessLimiter.class);

  private static final int ADDRESSES = 10_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /**
   * How much is borne.
   *
   * @param what is guessed at, for the log: {@code survey links}
   * @param guesses that one address may make at once
   * @param aMinute how many of them it has back each minute
   * @param ofAll guesses of everybody in a minute that nobody is told of yet
   */
  public record Patience(String what, int guesses, int aMinute, int ofAll) {}

  private final Patience patience;
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

  protected GuessLimiter(Patience patience, Clock clock) {
    this.patience = patience;
    new SecureRandom().nextBytes(salt);
    this.meter = new ClockMeter(clock);
    this.everybody = bucket(patience.ofAll(), patience.ofAll());
    this.alarms = bucket(1, 1);
  }

  /**
   * Lets an address through.
   *
   * @throws TooManyGuesses when its guesses are used up
   */
  public void check(String address) {
    Bucket guesses;
    synchronized (guessers) {
      guesses = guessers.get(hash(address));
    }
    if (guesses != null && guesses.getAvailableTokens() == 0) {
      alarm("many unknown {} are tried from one address; it has to wait");
      throw new TooManyGuesses();
    }
  }

  /** Counts a guess that opened nothing. */
  public void missed(String address) {
    Bucket guesses;
    synchronized (guessers) {
      guesses =
          guessers.computeIfAbsent(
              hash(address), _ -> bucket(patience.guesses(), patience.aMinute()));
    }
    guesses.tryConsume(1);
    if (!everybody.tryConsume(1)) {
      alarm("many unknown {} are tried from many addresses");
    }
  }

  private void alarm(String message) {
    if (alarms.tryConsume(1)) {
      log.warn(message, patience.what());
    }
  }

  /** Guesses that come back as time passes. */
  protected final Bucket bucket(int capacity, int refillAMinute) {
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
