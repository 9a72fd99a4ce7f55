package fi.kaiku.channel.kiosk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers that come faster than people answer. */
@KaikuTest
class BurstTest extends BoxInALobby {

  @Test
  void a_burst_is_kept_and_left_out_of_the_figures_whether_it_comes_in_one_batch_or_in_many() {
    var hammered =
        IntStream.range(0, 8)
            .mapToObj(n -> at("b" + n, "2026-06-01T08:00:0" + n + "Z"))
            .toArray(String[]::new);
    assertThat(send(hammered))
        .bodyJson()
        .extractingPath("$.results[*].counted")
        .asArray()
        .containsExactly(true, true, true, true, true, false, false, false);
    for (int n = 0; n < 7; n++) {
      clock.pass(Duration.ofSeconds(1));
      post("{\"answers\": [{\"id\": \"c" + n + "\", \"score\": 10}]}");
    }
    tick();
    assertThat(texts("select count(*) || ' ' || counted from feedback.feedback group by counted"))
        .containsExactlyInAnyOrder("10 true", "5 false");
    assertThat(texts("select answers || ' ' || uncounted from channel.device_month"))
        .containsExactly("15 5");
    assertThat(texts("select given_on || ' ' || answers from channel.device_burst"))
        .containsExactly("2026-06-01 5");
  }

  @Test
  void what_a_box_without_a_clock_has_gathered_is_not_taken_for_a_burst() {
    var gathered =
        IntStream.range(0, 40)
            .mapToObj(n -> "{\"id\": \"g" + n + "\", \"score\": 8}")
            .collect(Collectors.joining(","));
    assertThat(post("{\"answers\": [" + gathered + "]}"))
        .bodyJson()
        .extractingPath("$.results[?(@.counted == false)]")
        .asArray()
        .isEmpty();
  }
}
