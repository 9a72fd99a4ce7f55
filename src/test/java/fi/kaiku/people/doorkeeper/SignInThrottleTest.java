package fi.kaiku.people.doorkeeper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.platform.network.Origin;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private final StoppedClock clock = new StoppedClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void one_network_has_thirty_tries_and_neighbours_have_their_own() {
    for (int i = 0; i < SignInThrottle.TRIES; i++) {
      assertThat(throttle.allows(Origin.of("2001:db8:1:2::" + i))).isTrue();
    }

    assertThat(throttle.allows(Origin.of("2001:db8:1:2::ffff"))).isFalse();
    assertThat(throttle.allows(Origin.of("2001:db8:1:3::1"))).isTrue();
    clock.pass(Duration.ofMinutes(5));
    assertThat(throttle.allows(Origin.of("2001:db8:1:2::1"))).isTrue();
  }

  @Test
  void many_networks_together_have_a_limit_too() {
    int let = 0;
    for (int i = 0; i < 500; i++) {
      let += throttle.allows(Origin.of("10.0." + i / 250 + "." + i % 250)) ? 1 : 0;
    }

    assertThat(let).isEqualTo(SignInThrottle.TRIES_OF_ALL);
    assertThat(throttle.allows(Origin.of("192.0.2.1"))).isFalse();
    clock.pass(Duration.ofSeconds(2));
    assertThat(throttle.allows(Origin.of("192.0.2.1"))).isTrue();
    assertThat(throttle.allows(Origin.of("192.0.2.1"))).isFalse();
  }

  @Test
  void a_right_password_costs_nothing() {
    var office = Origin.of("192.0.2.1");
    for (int i = 0; i < 1_000; i++) {
      assertThat(throttle.allows(office)).isTrue();
      throttle.giveBack(office);
    }
  }

  @Test
  void giving_back_never_leaves_more_than_there_was() {
    var office = Origin.of("192.0.2.1");
    for (int i = 0; i < 100; i++) {
      throttle.giveBack(office);
    }
    for (int i = 0; i < SignInThrottle.TRIES; i++) {
      assertThat(throttle.allows(office)).isTrue();
    }
    assertThat(throttle.allows(office)).isFalse();
  }
}
