package fi.kaiku.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Slows down one address that tries many names. Each node counts for itself; the account's own lock
 * is shared. The addresses are kept as hashes that nobody can undo after a restart, and the oldest
 * are forgotten first.
 */
@Component
class SignInThrottle {

  private static final int TRIES = 30;
  private static final Duration PER = Duration.ofMinutes(5);
  private static final int ADDRESSES = 10_000;

  private final String salt = UUID.randomUUID().toString();
  private final TimeMeter time;
  private final Map<UUID, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  SignInThrottle(Clock clock) {
    this.time = new ByClock(clock);
  }

  /** Whether one more try from this address is all right. */
  synchronized boolean allows(String address) {
    var hashed = UUID.nameUUIDFromBytes((salt + address).getBytes(UTF_8));
    return buckets.computeIfAbsent(hashed, _ -> bucket()).tryConsume(1);
  }

  private Bucket bucket() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(Bandwidth.builder().capacity(TRIES).refillGreedy(TRIES, PER).build())
        .build();
  }

  private record ByClock(Clock clock) implements TimeMeter {
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
