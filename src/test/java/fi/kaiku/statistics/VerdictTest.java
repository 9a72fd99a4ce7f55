package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void a_target_is_reached_when_the_whole_interval_is_there() {
    assertThat(Verdict.of(new Interval(80, 86), 80)).isEqualTo(Verdict.REACHED);
  }

  @Test
  void a_target_is_not_reached_when_the_whole_interval_is_below() {
    assertThat(Verdict.of(new Interval(67, 79.99), 80)).isEqualTo(Verdict.NOT_REACHED);
  }

  @Test
  void nobody_can_tell_yet_while_the_target_lies_in_the_interval() {
    assertThat(Verdict.of(new Interval(79.99, 90), 80)).isEqualTo(Verdict.CANNOT_TELL_YET);
    assertThat(Verdict.of(new Interval(70, 80), 80)).isEqualTo(Verdict.CANNOT_TELL_YET);
  }
}
