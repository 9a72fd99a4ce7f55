package fi.kaiku.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.kaiku.KaikuTest;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Helsinki;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A node is killed in the middle of ticks and of releases, while customers answer: no answer that
 * was stored is lost, none is told twice, and the counts are as counted anew. {@code bench/run
 * ticks} does so, {@code -Dkaiku.kills=10} times each: the class is not in the suite, as each kill
 * needs a start.
 */
@KaikuTest
class KilledJobsBench {

  private static final int KILLS = Integer.getInteger("kaiku.kills", 10);
  private static final int UNITS = 4;
  private static final int IN_A_UNIT = 300;
  private static final int MEANWHILE = 100;
  private static final long LONGEST_MS = 1_200;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

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

  private static final String NOTES =
      """
      select (select count(*) from figures.changed_answer)
           + (select count(*) from figures.changed_group)
           + (select count(*) from figures.changed_encounter)
           + abs((select number from feedback.tick) - (select tick from figures.computed))
      """;

  @Autowired Answers answers;
  @Autowired WaitingAnswers waiting;
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
    try (var node = KilledNode.on(database)) {
      until("it is released", node, () -> number(UNRELEASED) == 0 || !nudged("release"));
      until("all has appeared", node, () -> number(WAITING) == 0 || !nudged("appear"));
      eachIsThereOnce("in the end");
      assertThat(number("select sum(answered) from feedback.class"))
          .isEqualTo(
              number(
                  "select count(*) from feedback.feedback join feedback.month m"
                      + " using (visit_month) where m.released_on is not null"));
      until("all is counted", node, () -> number(NOTES) == 0);
      var kept = number(COUNTED);
      jdbc.sql("delete from figures.computed").update();
      until("all is counted anew", node, () -> number(MADE) == 1 && number(NOTES) == 0);
      assertThat(number(COUNTED)).isEqualTo(kept);
    }
    System.out.println(
        "KilledJobsBench: %s of ticks and %s of releases broken off; %d answers, each told once"
            .formatted(ticks, releases, stored.size()));
  }

  private static final String TICKS = "select coalesce(max(number), 0) from feedback.tick";
  private static final String WAITING = "select count(*) from feedback.waiting";
  private static final String MADE = "select count(*) from figures.computed";
  private static final String UNRELEASED =
      "select count(*) from feedback.month join invitation.closing_day using (visit_month)"
          + " where released_on is null and closes_on < current_date";

  /** Kills until enough were broken off in their middle; says how many of how many kills. */
  private String killed(String job, LocalDate visits) throws Exception {
    var brokenOff = 0;
    var kills = 0;
    while (brokenOff < KILLS && kills < 4 * KILLS) {
      var day = job.equals("release") ? visits.minusMonths(kills % 12) : visits;
      try (var node = KilledNode.on(database)) {
        var people = asked(day);
        answer(people.subList(MEANWHILE, people.size()));
        at(job, node);
        var customers = Thread.startVirtualThread(() -> answer(people.subList(0, MEANWHILE)));
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
    }
    return brokenOff + "/" + kills;
  }

  /** Has a node begin a job, and waits until it is in its transaction. */
  private void at(String job, KilledNode node) throws Exception {
    until("the node is there", node, () -> planned(job));
    until("it has begun", node, this::isInTheMiddle);
  }

  /** Has a job begin soon, whoever was at it; whether there is one. */
  private boolean planned(String job) {
    return jdbc.sql(NOW).param("job", job).update() == 1;
  }

  /** The same, for whoever waits for what comes of it. */
  private boolean nudged(String job) {
    LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
    var _ = planned(job);
    return true;
  }

  private List<GivenRecipient> asked(LocalDate day) {
    var people = new ArrayList<GivenRecipient>();
    units.forEach(unit -> people.addAll(unit.visited(day).sent(day.plusDays(1)).times(IN_A_UNIT)));
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

  private long number(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
