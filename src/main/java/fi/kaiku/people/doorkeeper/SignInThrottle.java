package fi.kaiku.people.doorkeeper;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.network.Origin;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Slows down one network that tries many names, and all of them together, so that no number of
 * addresses keeps the processors busy with passwords. Each node counts for itself. Networks are
 * kept as hashes that nobody can undo after a restart, and the oldest are forgotten first.
 */
@Component
public class SignInThrottle {

  /** Wrong passwords from one network at once, and again in five minutes. */
  static final int TRIES = 30;

  /** Wrong passwords from everywhere at once, and again in two minutes. */
  public static final int TRIES_OF_ALL = 60;

  private static final Duration PER = Duration.ofMinutes(5);
  private static final Duration PER_OF_ALL = Duration.ofMinutes(2);
  private static final int NETWORKS = 10_000;

  private final String salt = UUID.randomUUID().toString();
  private final TimeMeter time;
  private final Bucket everybody;
  private final Map<UUID, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
          return size() > NETWORKS;
        }
      };

  SignInThrottle(Clock clock) {
    this.time = new ByClock(clock);
    this.everybody = bucket(TRIES_OF_ALL, PER_OF_ALL);
  }

  /** Whether one more try from this network is all right; it counts as a wrong one from now on. */
  synchronized boolean allows(Origin network) {
    var own = of(network);
    if (!own.tryConsume(1)) {
      return false;
    }
    if (!everybody.tryConsume(1)) {
      own.addTokens(1);
      return false;
    }
    return true;
  }

  /** The try was no guess: the password was right, or nobody looked at it. */
  synchronized void giveBack(Origin network) {
    of(network).addTokens(1);
    everybody.addTokens(1);
  }

  private Bucket of(Origin network) {
    var hashed = UUID.nameUUIDFromBytes((salt + network.text()).getBytes(UTF_8));
    return buckets.computeIfAbsent(hashed, _ -> bucket(TRIES, PER));
  }

  private Bucket bucket(int tries, Duration per) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, per))
        .build();
  }

  record ByClock(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
