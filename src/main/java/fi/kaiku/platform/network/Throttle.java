package fi.kaiku.platform.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Lets through only so many calls of one network, and of all together. Each node counts for itself,
 * in memory only: a network is known by a hash that nobody can undo after a restart, and the oldest
 * are forgotten first.
 */
public final class Throttle {

  private static final int NETWORKS = 10_000;

  private final String salt = UUID.randomUUID().toString();
  private final Clock clock;
  private final Limit ofEach;
  private final Bucket ofAll;
  private final Map<UUID, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
          return size() > NETWORKS;
        }
      };

  public Throttle(Clock clock, Limit ofEach, Limit ofAll) {
    this.clock = clock;
    this.ofEach = ofEach;
    this.ofAll = bucket(ofAll);
  }

  /**
   * How many.
   *
   * @param calls at once, and as many again within a time
   */
  public record Limit(int calls, Duration per) {}

  /** Whether a call may go on; it counts if so. */
  public synchronized boolean allows(Origin network) {
    var own = buckets.computeIfAbsent(hashed(network), _ -> bucket(ofEach));
    if (!own.tryConsume(1)) {
      return false;
    }
    if (!ofAll.tryConsume(1)) {
      own.addTokens(1);
      return false;
    }
    return true;
  }

  private UUID hashed(Origin network) {
    return UUID.nameUUIDFromBytes((salt + network.text()).getBytes(UTF_8));
  }

  private Bucket bucket(Limit limit) {
    return Bucket.builder()
        .withCustomTimePrecision(new ByClock(clock))
        .addLimit(it -> it.capacity(limit.calls()).refillGreedy(limit.calls(), limit.per()))
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
