package fi.kaiku.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments written to trouble whoever masks them. */
class HostileCommentTest {

  @Test
  void a_comment_that_cannot_be_masked_is_hidden_whole() {
    var masked =
        MaskedText.of(
            "Hetu 010190-900A",
            _ -> {
              throw new StackOverflowError();
            });
    assertThat(masked.value()).isEqualTo(MaskedText.MASK);
  }

  /** Every part of every pattern, repeated as often as a comment can hold it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "b.",
        "a@b.",
        "a@b.c ",
        "b(.)",
        "b[dot]",
        "a(at)",
        "a (a) b",
        "a at b.",
        " piste b",
        "b piste ",
        "a @ ",
        "0",
        "0 ",
        "04 ",
        "0-",
        "0,",
        "040,",
        "+",
        "+0",
        "+358",
        "358",
        "00",
        "00.",
        "(",
        "() ",
        "•",
        "_",
        "-",
        "1.1.",
        "1.1.1990",
        "010190",
        "010190-",
        "A9",
        "O",
        "O ",
        "４",
        "\u200b",
        "\u00a0",
        "ä",
        "<at>",
        "@",
        "@@",
        "09 1",
        "09 12 ",
        "0 4 ",
        "a@gmail. ",
        "a@gmail , ",
        "40 ",
        "40 123 ",
        "O0I",
        "01\n",
        "\n",
        "\r\n",
        "0 .... ",
        "#'"
      })
  void a_hostile_comment_needs_no_more_stack_than_another(String part) throws Exception {
    for (var before : new String[] {"", "a@", "a@b.", "maija at ", "0", "+358", "1.1.1990-"}) {
      var hostile = before + part.repeat((4_000 - before.length()) / part.length());
      assertThat(masked(hostile)).isNotNull();
    }
  }

  /** As a thread of the smallest stack masks it; none when it overflows. */
  private static @Nullable String masked(String comment) throws InterruptedException {
    var masked = new AtomicReference<@Nullable String>();
    var small = new Thread(null, () -> masked.set(MaskedText.masked(comment)), "small", 1);
    small.setUncaughtExceptionHandler((_, _) -> {});
    small.start();
    small.join();
    return masked.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0 ",
        "a",
        "a.",
        "+0 ",
        "09 1",
        "a@",
        "a@a",
        "010190-900",
        "(at)",
        "- ",
        "a@b. ",
        "a@gmail ",
        "0O",
        "1\n",
        "040 ... "
      })
  void a_hostile_text_takes_no_longer_than_another(String part) {
    var hostile = part.repeat(200_000 / part.length());
    var masked = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MaskedText.of(hostile));
    assertThat(masked.value()).isNotNull();
  }
}
