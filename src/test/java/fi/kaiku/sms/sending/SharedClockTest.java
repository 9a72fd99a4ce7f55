package fi.kaiku.sms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.TestWorld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedClockTest {

  final SharedClock clock = new SharedClock(Clock.fixed(TestWorld.NOW, ZoneOffset.UTC));

  /** A machine whose clock is slow, and one whose clock is fast. */
  @ParameterizedTest
  @ValueSource(longs = {3600, -3600, 90, -86400})
  void the_databases_time_counts_where_the_machines_has_jumped(long seconds) {
    clock.databaseSays(Instant.now().plusSeconds(seconds));

    var told = Duration.between(TestWorld.NOW, clock.now());
    assertThat(TestWorld.NOW.plus(told))
        .isCloseTo(TestWorld.NOW.plusSeconds(seconds), within(500, ChronoUnit.MILLIS));
  }

  @Test
  void the_way_to_the_database_is_no_difference() {
    clock.databaseSays(Instant.now().plusMillis(200));

    assertThat(clock.now()).isEqualTo(TestWorld.NOW);
  }
}
