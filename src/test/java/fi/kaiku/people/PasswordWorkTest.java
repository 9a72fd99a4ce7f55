package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.platform.Refused;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordWorkTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void never_more_passwords_are_worked_on_at_once_than_the_settings_say(int bound)
      throws Exception {
    var work = new PasswordWork(settings(bound, LONG));

    assertThat(all(50, () -> counted(work))).hasSize(50);
    assertThat(mostAtOnce.get()).isBetween(1, bound);
  }

  @Test
  void whoever_would_wait_for_too_long_is_asked_to_come_again() {
    var work = new PasswordWork(settings(1, Duration.ofMillis(1)));

    try (var held = work.turn()) {
      assertThatThrownBy(work::turn).isInstanceOf(TooBusy.class);
      assertThat(held.work(() -> "done")).isEqualTo("done");
    }
    try (var next = work.turn()) {
      assertThat(next.work(() -> "done")).isEqualTo("done");
    }
  }

  @Test
  void the_threads_that_carry_pages_do_none_of_it() throws Exception {
    var work = new PasswordWork(settings(1, LONG));

    for (var thread : all(5, () -> worker(work))) {
      assertThat(thread.isVirtual()).isFalse();
    }
  }

  @Test
  void a_failure_gives_the_turn_back() {
    var work = new PasswordWork(settings(1, Duration.ofMillis(1)));

    assertThatThrownBy(() -> failing(work)).isInstanceOf(IllegalStateException.class);
    assertThat(counted(work)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3})
  void the_settings_leave_processors_for_others(int atOnce) {
    assertThatThrownBy(() -> settings(atOnce, LONG)).isInstanceOf(Refused.class);
  }

  private int counted(PasswordWork work) {
    try (var turn = work.turn()) {
      return turn.work(
          () -> {
            var now = atOnce.incrementAndGet();
            mostAtOnce.accumulateAndGet(now, Math::max);
            IntStream.range(0, 1_000).forEach(_ -> Thread.onSpinWait());
            atOnce.decrementAndGet();
            return now;
          });
    }
  }

  private static Thread worker(PasswordWork work) {
    try (var turn = work.turn()) {
      return turn.work(Thread::currentThread);
    }
  }

  private static void failing(PasswordWork work) {
    try (var turn = work.turn()) {
      turn.work(
          () -> {
            throw new IllegalArgumentException("no such algorithm");
          });
    }
  }

  private static <T> List<T> all(int many, Callable<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks = IntStream.range(0, many).mapToObj(_ -> work).toList();
      return threads.invokeAll(tasks).stream().map(future -> future.resultNow()).toList();
    }
  }

  private static PeopleSettings settings(int atOnce, Duration wait) {
    return new PeopleSettings(Duration.ofHours(1), List.of(), 1000, atOnce, wait);
  }
}
