package fi.kaiku.platform.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Those who ask at the same moment share a statement, and each hears what is theirs. */
class TogetherTest {

  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final ConcurrentLinkedQueue<List<Integer>> statements = new ConcurrentLinkedQueue<>();
  private final Semaphore leave = new Semaphore(0);

  @AfterEach
  void goHome() {
    leave.release(1_000);
    people.shutdownNow();
  }

  @Test
  void each_of_many_hears_the_own_answer() throws Exception {
    var doubled = new Together<Integer, Integer>(one -> one, this::doubled);
    leave.release(100_000);
    var asked = new ArrayList<Future<Integer>>();
    for (int i = 0; i < 5_000; i++) {
      int question = i;
      asked.add(people.submit(() -> doubled.ask(question)));
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(asked.get(i).get()).isEqualTo(2 * i);
    }
    assertThat(statements.stream().flatMap(List::stream)).hasSize(5_000).doesNotHaveDuplicates();
    assertThat(statements.stream().mapToInt(List::size).max().orElse(0)).isBetween(1, 64);
  }

  @Test
  void whoever_is_alone_waits_for_nobody_and_the_others_for_one_statement() throws Exception {
    var doubled = new Together<Integer, Integer>(one -> one, this::doubled);
    var first = keepBusy(doubled);
    var others = ask(doubled, 2, 3, 4);
    leave.release(3);
    assertThat(all(first)).containsExactly(20, 30);
    assertThat(all(others)).containsExactly(4, 6, 8);
    assertThat(statements).containsExactly(List.of(10), List.of(15), List.of(2, 3, 4));
  }

  @Test
  void two_of_one_key_never_share_a_statement() throws Exception {
    var doubled = new Together<Integer, Integer>(one -> one % 10, this::doubled);
    var first = keepBusy(doubled);
    var others = ask(doubled, 12, 22, 13);
    leave.release(4);
    assertThat(all(first)).containsExactly(20, 30);
    assertThat(all(others)).containsExactly(24, 44, 26);
    assertThat(statements).contains(List.of(12, 13), List.of(22));
  }

  @Test
  void what_fails_for_all_is_asked_by_each_and_fails_for_whom_it_must() throws Exception {
    var doubled = new Together<Integer, Integer>(one -> one, this::doubledUnlessThree);
    var first = keepBusy(doubled);
    var others = ask(doubled, 2, 3, 4);
    leave.release(10);
    assertThat(all(first)).containsExactly(20, 30);
    assertThat(others.get(0).get()).isEqualTo(4);
    assertThatThrownBy(others.get(1)::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(DuplicateKeyException.class);
    assertThat(others.get(2).get()).isEqualTo(8);
    assertThat(doubled.ask(5)).isEqualTo(10);
  }

  @Test
  void nobody_waits_for_a_database_that_has_given_no_connection_to_somebody_before() {
    var away =
        new Together<Integer, Integer>(
            one -> one,
            all -> {
              statements.add(all);
              leave.acquireUninterruptibly();
              throw new CannotGetJdbcConnectionException("away", new SQLException());
            });
    var first = keepBusy(away);
    var others = ask(away, 2, 3, 4);
    leave.release(2);
    others.addAll(first);
    for (var one : others) {
      assertThatThrownBy(one::get).hasCauseInstanceOf(CannotGetJdbcConnectionException.class);
    }
    assertThat(statements).containsExactly(List.of(10), List.of(15));
  }

  /** Two statements are under way. */
  private List<Future<Integer>> keepBusy(Together<Integer, Integer> together) {
    var first = people.submit(() -> together.ask(10));
    await(() -> statements.size() == 1);
    var second = people.submit(() -> together.ask(15));
    await(() -> statements.size() == 2);
    return List.of(first, second);
  }

  private List<Integer> doubled(List<Integer> all) {
    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    statements.add(List.copyOf(all));
    leave.acquireUninterruptibly();
    return all.stream().map(one -> 2 * one).toList();
  }

  private List<Integer> doubledUnlessThree(List<Integer> all) {
    var doubled = doubled(all);
    if (all.contains(3)) {
      throw new DuplicateKeyException("three");
    }
    return doubled;
  }

  /** One after another, so that the order is known. */
  private List<Future<Integer>> ask(Together<Integer, Integer> together, int... questions) {
    var asked = new ArrayList<Future<Integer>>();
    for (int question : questions) {
      asked.add(people.submit(() -> together.ask(question)));
      await(() -> together.waiting() == asked.size());
    }
    return asked;
  }

  private static void await(BooleanSupplier so) {
    while (!so.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private static List<Integer> all(List<Future<Integer>> asked) throws Exception {
    var answers = new ArrayList<Integer>();
    for (var one : asked) {
      answers.add(one.get());
    }
    return answers;
  }
}
