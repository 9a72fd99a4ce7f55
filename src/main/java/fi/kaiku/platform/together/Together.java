package fi.kaiku.platform.together;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the database at once what many ask at the same moment (group commit): while two statements
 * are under way others wait, and the first of them asks for all. Whoever is alone waits for nobody.
 *
 * @param <Q> what is asked
 * @param <A> what comes of it
 */
public final class Together<Q, A> {

  private static final int MOST = 64;

  /** While the one waits for the disk, the other is read and planned. */
  private static final int AT_THE_SAME_TIME = 2;

  private final Function<Q, Object> key;
  private final Function<List<Q>, List<A>> statement;
  private final Queue<Asked<Q, A>> waiting = new ArrayDeque<>();
  private int underway;

  /**
   * Statements of one kind.
   *
   * @param key two of the same key never come into one statement
   * @param statement holds by itself, outside of transactions; tells what came of each, in order
   */
  public Together(Function<Q, Object> key, Function<List<Q>, List<A>> statement) {
    this.key = key;
    this.statement = statement;
  }

  /** Somebody who waits, and what to do when the turn comes. */
  private record Asked<Q, A>(Q question, CompletableFuture<Supplier<A>> turn) {}

  /**
   * Asks, and returns when it is done; within a transaction by itself.
   *
   * @throws org.springframework.dao.DataAccessException as the statement does
   */
  public A ask(Q question) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return alone(question);
    }
    var own = new Asked<Q, A>(question, new CompletableFuture<>());
    return mayAsk(own) ? askForAll(List.of(own)) : own.turn().join().get();
  }

  /** How many wait for their turn. */
  int waiting() {
    synchronized (waiting) {
      return waiting.size();
    }
  }

  /** At once, or when those who wait are asked for. */
  private boolean mayAsk(Asked<Q, A> own) {
    synchronized (waiting) {
      if (underway < AT_THE_SAME_TIME) {
        underway++;
        return true;
      }
      waiting.add(own);
      return false;
    }
  }

  /** By the first of them. */
  private A askForAll(List<Asked<Q, A>> all) {
    var others = all.subList(1, all.size());
    try {
      var answers = statement.apply(all.stream().map(Asked::question).toList());
      for (int i = 1; i < all.size(); i++) {
        var answer = answers.get(i);
        all.get(i).turn().complete(() -> answer);
      }
      return answers.getFirst();
    } catch (CannotGetJdbcConnectionException e) {
      refuse(others, e);
      refuse(drained(), e);
      throw e;
    } catch (RuntimeException e) {
      if (others.isEmpty()) {
        throw e;
      }
    } finally {
      leaveToThemselves(others);
      passOn();
    }
    return alone(all.getFirst().question());
  }

  private A alone(Q question) {
    return statement.apply(List.of(question)).getFirst();
  }

  /** Nobody waits while there is room for another statement. */
  private void passOn() {
    var next = next();
    if (!next.isEmpty()) {
      next.getFirst().turn().complete(() -> askForAll(next));
    }
  }

  private List<Asked<Q, A>> next() {
    var taken = new ArrayList<Asked<Q, A>>();
    var keys = new HashSet<>();
    synchronized (waiting) {
      var all = waiting.iterator();
      while (all.hasNext() && taken.size() < MOST) {
        var asked = all.next();
        if (keys.add(key.apply(asked.question()))) {
          taken.add(asked);
          all.remove();
        }
      }
      underway -= taken.isEmpty() ? 1 : 0;
    }
    return taken;
  }

  private List<Asked<Q, A>> drained() {
    synchronized (waiting) {
      var drained = List.copyOf(waiting);
      waiting.clear();
      return drained;
    }
  }

  /** A database that gives no connection gives none to whoever waited meanwhile. */
  private void refuse(List<Asked<Q, A>> all, RuntimeException refusal) {
    Supplier<A> refused =
        () -> {
          throw refusal;
        };
    all.forEach(one -> one.turn().complete(refused));
  }

  /** Those who have been told nothing: what failed for all may hold for each. */
  private void leaveToThemselves(List<Asked<Q, A>> others) {
    for (var one : others) {
      one.turn().complete(() -> alone(one.question()));
    }
  }
}
