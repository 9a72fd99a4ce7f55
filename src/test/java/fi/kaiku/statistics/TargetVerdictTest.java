package fi.kaiku.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetVerdictTest {

  @Test
  void a_target_is_reached_when_the_whole_interval_is_there() {
    assertThat(TargetVerdict.of(new Interval(80, 86), 80)).isEqualTo(TargetVerdict.REACHED);
  }

  @Test
  void a_target_is_not_reached_when_the_whole_interval_is_below() {
    assertThat(TargetVerdict.of(new Interval(67, 79.99), 80)).isEqualTo(TargetVerdict.NOT_REACHED);
  }

  @Test
  void nobody_can_tell_yet_while_the_target_lies_in_the_interval() {
    assertThat(TargetVerdict.of(new Interval(79.99, 90), 80))
        .isEqualTo(TargetVerdict.CANNOT_TELL_YET);
    assertThat(TargetVerdict.of(new Interval(70, 80), 80)).isEqualTo(TargetVerdict.CANNOT_TELL_YET);
  }
}
