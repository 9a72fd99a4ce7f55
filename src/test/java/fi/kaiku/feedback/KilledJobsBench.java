package fi.kaiku.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A node is killed in the middle of ticks and of releases, while customers answer, and another node
 * does the job after it: no answer that was stored is lost, none is told twice, and the counts are
 * as counted anew. {@code bench/run ticks} does so, {@code -Dkaiku.kills=10} times each: the class
 * is not in the suite, as each kill needs a start.
 */
@KaikuTest
class KilledJobsBench {

  private static final int KILLS = Integer.getInteger("kaiku.kills", 10);
  private static final int UNITS = 4;
  private static final int IN_A_UNIT = 300;
  private static final int MEANWHILE = 25;
  private static final long LONGEST_MS = 1_200;
  private static final int LOOKS = 1_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String NOW =
      """
      update platform.scheduled_task
      set picked = false, picked_by = null, last_heartbeat = null, execution_time = now()
      where task_name = :job
      """;

  /** A tick and a release both begin by taking the next number. */
  private static final String IN_THE_MIDDLE =
      """
      select exists (select from pg_locks where relation = cast('feedback.tick' as regclass)
                         and mode = 'RowExclusiveLock' and pid <> pg_backend_pid())
      """;

  private static final String COUNTED =
      """
      select coalesce(sum(mod(hashtextextended(concat_ws(' ', f.thing, f.pool, f.unit_id,
                 f.service_id, f.area_code, f.visit_month, f.slice_on, b.question, b.channel,
                 b.kind, b.profession, b.language, b.age_band, b.version, b.outcome,
                 mod(c.cell, 32), c.n), 0), 1000000007)), 0)
      from figures.counted f
      cross join unnest(f.cells, f.counts) as c (cell, n)
      join figures.background b on b.number = c.cell / 32
      """;

  @Autowired Answers answers;
  @Autowired WaitingAnswers waiting;
  @Autowired List<Job> jobs;
  @Autowired StoppedClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired HikariDataSource database;

  private final Random random = new Random(2026);
  private final List<GivenRecipient> units = new ArrayList<>();
  private final Queue<String> stored = new ConcurrentLinkedQueue<>();
  private final LocalDate today = Helsinki.day(Instant.now());

  @Test
  void nothing_is_lost_and_nothing_doubled() throws Exception {
    for (int i = 0; i < UNITS; i++) {
      var given = GivenUnit.named("Unit " + i).oid("1.2.246." + i).inService("TA");
      units.add(GivenRecipient.at(given, given.insert(jdbc)));
    }
    var ticks = killed("appear", today.minusDays(2));
    var releases = killed("release", today.withDayOfMonth(1).minusMonths(2));
    run("appear");
    eachIsThereOnce("in the end");
    assertThat(waiting.all()).isEmpty();
    assertThat(number("select sum(answered) from feedback.class")).isEqualTo(number(RELEASED));
    run("figures");
    run("funnel");
    var kept = number(COUNTED);
    jdbc.sql("delete from figures.computed").update();
    run("figures");
    assertThat(number(COUNTED)).isEqualTo(kept).isNotZero();
    System.out.println(
        "KilledJobsBench: %s of ticks and %s of releases broken off; %d answers, each told once"
            .formatted(ticks, releases, stored.size()));
  }

  private static final String TICKS = "select coalesce(max(number), 0) from feedback.tick";
  private static final String RELEASED =
      "select count(*) from feedback.feedback join feedback.month m using (visit_month)"
          + " where m.released_on is not null";

  /** Kills until enough were broken off in their middle; says how many of how many kills. */
  private String killed(String job, LocalDate visits) throws Exception {
    var brokenOff = 0;
    var kills = 0;
    while (brokenOff < KILLS && kills < 4 * KILLS) {
      var day = job.equals("release") ? visits.minusMonths(kills) : visits;
      try (var node = KilledNode.on(database)) {
        answer(asked(day, IN_A_UNIT));
        var others = asked(today.minusDays(2), MEANWHILE);
        at(job, node);
        var customers = Thread.startVirtualThread(() -> answer(others));
        LockSupport.parkNanos(Duration.ofMillis(random.nextLong(LONGEST_MS)).toNanos());
        var isInTheMiddle = isInTheMiddle();
        var before = number(TICKS);
        node.kill();
        customers.join();
        until("the database has noticed", null, () -> !isInTheMiddle());
        kills++;
        if (isInTheMiddle && number(TICKS) == before) {
          brokenOff++;
        }
      }
      eachIsThereOnce(job + " killed " + kills + " times");
      run(job);
    }
    return brokenOff + "/" + kills;
  }

  /** Has a node begin a job, whoever was at it, and waits until it is in its transaction. */
  private void at(String job, KilledNode node) throws Exception {
    var looks = new AtomicInteger();
    until(
        "it has begun",
        node,
        () -> {
          if (looks.getAndIncrement() % LOOKS == 0) {
            jdbc.sql(NOW).param("job", job).update();
          }
          return isInTheMiddle();
        });
  }

  private List<GivenRecipient> asked(LocalDate day, int inEachUnit) {
    var people = new ArrayList<GivenRecipient>();
    units.forEach(unit -> people.addAll(unit.visited(day).sent(day.plusDays(1)).times(inEachUnit)));
    GivenRecipient.insert(jdbc, people);
    return people;
  }

  private void answer(List<GivenRecipient> people) {
    for (var person : people) {
      var id = new AnswerId(person.person());
      answers.score(id, person.background(), (int) (person.person().getLeastSignificantBits() & 7));
      answers.tellMore(id, person.background(), List.of(), person.person().toString());
      stored.add(person.person().toString());
    }
  }

  private void eachIsThereOnce(String when) {
    var told =
        new ArrayList<>(
            jdbc.sql("select comment from feedback.feedback").query(String.class).list());
    waiting.all().forEach(one -> told.add(one.answer().said().comment()));
    assertThat(told).as(when).doesNotHaveDuplicates().hasSameSizeAs(stored).containsAll(stored);
  }

  private boolean isInTheMiddle() {
    return jdbc.sql(IN_THE_MIDDLE).query(Boolean.class).single();
  }

  private static void until(String what, @Nullable KilledNode node, BooleanSupplier isSo)
      throws Exception {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      assertThat(node == null ? "" : node.ending()).as(what).isEmpty();
      assertThat(System.nanoTime()).as("never so: " + what).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /** To its end, by another node. */
  private void run(String name) {
    clock.set(Instant.now().toString());
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private long number(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
