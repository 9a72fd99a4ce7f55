package fi.kaiku.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.sms.smpp.Pulse.Sign;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PulseTest {

  final AtomicLong now = new AtomicLong();
  final Pulse pulse = new Pulse(Duration.ofSeconds(30), Duration.ofSeconds(10), now::get);

  @Test
  void a_silent_line_is_tested_once_and_dead_when_that_has_no_answer() {
    pass(29);
    assertThat(pulse.feel(0)).isEqualTo(Sign.WELL);
    pass(1);
    assertThat(pulse.feel(0)).isEqualTo(Sign.TEST_IT);
    assertThat(pulse.feel(0)).isEqualTo(Sign.WELL);
    pass(11);
    assertThat(pulse.feel(0)).isEqualTo(Sign.DEAD);
  }

  @Test
  void an_answer_to_the_test_is_a_sign_of_life() {
    pass(30);
    assertThat(pulse.feel(0)).isEqualTo(Sign.TEST_IT);
    pulse.answered();
    pass(11);
    assertThat(pulse.feel(0)).isEqualTo(Sign.WELL);
  }

  @Test
  void while_messages_have_no_answer_silence_is_suspicious_sooner() {
    pass(10);
    assertThat(pulse.feel(3)).isEqualTo(Sign.TEST_IT);
  }

  @Test
  void without_an_answer_in_all_that_time_nobody_calls_it_bound_even_if_nobody_watched() {
    pass(50);
    assertThat(pulse.isFelt()).isTrue();
    pass(1);
    assertThat(pulse.isFelt()).isFalse();
  }

  private void pass(int seconds) {
    now.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
