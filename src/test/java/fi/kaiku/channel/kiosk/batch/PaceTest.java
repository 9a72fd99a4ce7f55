package fi.kaiku.channel.kiosk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Instant NOON = Instant.parse("2026-06-01T09:00:00Z");

  @Test
  void of_fifteen_seconds_five_answers_count() {
    assertThat(counted(List.of(0, 1, 2, 3, 4, 5, 6), second -> "face " + second))
        .containsExactly(true, true, true, true, true, false, false);
  }

  @Test
  void a_queue_of_people_counts_in_full() {
    assertThat(counted(List.of(0, 4, 8, 12, 16, 20, 24, 28), second -> "face " + second % 3))
        .containsOnly(true);
  }

  @Test
  void whoever_stops_hammering_is_believed_again() {
    assertThat(counted(List.of(0, 1, 2, 3, 4, 5, 21), second -> "face " + second))
        .containsExactly(true, true, true, true, true, false, true);
  }

  @Test
  void the_sixth_of_equal_answers_in_a_row_does_not_count_when_each_follows_within_six_seconds() {
    assertThat(counted(List.of(0, 6, 12, 18, 24, 30, 36), _ -> "feeling 4"))
        .containsExactly(true, true, true, true, true, false, false);
    assertThat(counted(List.of(0, 7, 14, 21, 28, 35, 42), _ -> "feeling 4")).containsOnly(true);
  }

  @Test
  void another_face_or_a_comment_ends_the_run() {
    assertThat(
            counted(
                List.of(0, 6, 12, 18, 24, 30, 36),
                second -> second == 24 ? "feeling 1" : "feeling 4"))
        .containsOnly(true);
    assertThat(
            counted(List.of(0, 6, 12, 18, 24, 30, 36), second -> second == 24 ? null : "feeling 4"))
        .containsOnly(true);
  }

  @Test
  void answers_of_an_earlier_hour_that_arrive_later_are_not_taken_for_haste() {
    var later = new Pace(List.of(NOON, NOON, NOON, NOON, NOON), "feeling 4", 5);
    assertThat(later.next(NOON.minusSeconds(3_600), "feeling 4").counted()).isTrue();
  }

  /** What somebody says at a second. */
  private interface Saying {
    @Nullable String at(int second);
  }

  private static List<Boolean> counted(List<Integer> seconds, Saying saying) {
    var counted = new ArrayList<Boolean>();
    var pace = Pace.NONE;
    for (int second : seconds) {
      var verdict = pace.next(NOON.plusSeconds(second), saying.at(second));
      counted.add(verdict.counted());
      pace = verdict.pace();
    }
    return counted;
  }
}
