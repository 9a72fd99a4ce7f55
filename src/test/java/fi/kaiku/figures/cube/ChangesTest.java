package fi.kaiku.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Job;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * After random changes by every channel, ticks, releases, pools, mergers and corrections the counts
 * that were kept equal those that are made anew. {@code -Dkaiku.cube.changes=50000} has so many of
 * them happen, {@code -Dkaiku.cube.seed=7} others.
 */
@KaikuTest
class ChangesTest {

  private static final int CHANGES = Integer.getInteger("kaiku.cube.changes", 500);
  private static final long SEED = Long.getLong("kaiku.cube.seed", 20261130);
  private static final int SOME = 20;
  private static final int DAYS = 80;
  private static final LocalDate FIRST = LocalDate.of(2025, 5, 3);

  @Autowired ApplicationContext house;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired List<Job> jobs;
  @Autowired Cube cube;
  @Autowired CubeKeeper keeper;

  private final Random random = new Random(SEED);
  private int ticks;

  @Test
  void counts_equal_a_full_rebuild_whatever_has_happened() {
    var county = new LivedCounty(house, random);
    cube.rebuild();
    var steps = Math.clamp(CHANGES / SOME, 1, 365);
    for (int step = 0; step < steps; step++) {
      var day = FIRST.plusDays(step * Math.max(DAYS / steps, 1L));
      live(county, day, CHANGES * (step + 1) / steps - CHANGES * step / steps);
    }
    tick();
    count();
    var what = "%s, %s, seed %d".formatted(county.happened(), told(), SEED);
    System.out.println("ChangesTest: " + what);

    assertThat(notes()).as(what).isEqualTo("0 0 0 0");
    assertThat(text(COUNTED_SCORES)).as(what).isEqualTo(text(SCORES)).isNotEqualTo("0");
    var kept = stored();
    var held = held();
    cube.rebuild();
    assertThat(stored()).as(what).isEqualTo(kept).allMatch(some -> some.size() > 10);
    assertThat(held()).as(what).isEqualTo(held).isEqualTo(held());
  }

  /** A day with answers, some ticks, and the night after it. */
  private void live(LivedCounty county, LocalDate day, int changes) {
    setClock(day, LocalTime.of(13, 5));
    county.someAreAsked(Math.max(15, changes));
    for (int i = 0; i < changes; i++) {
      county.happens();
      if (random.nextInt(30) == 0) {
        tick();
      }
      if (random.nextInt(60) == 0) {
        count();
      }
    }
    setClock(day, LocalTime.of(19, 5));
    tick();
    setClock(day.plusDays(1), LocalTime.of(3, 30));
    run("release");
    run("pool-uninvited");
    if (random.nextInt(3) > 0) {
      count();
    }
  }

  private void setClock(LocalDate day, LocalTime time) {
    clock.set(day.atTime(time).atZone(Helsinki.ZONE).toInstant().toString());
  }

  /** Not every tick is counted by itself, and not every node asks after each count. */
  private void tick() {
    ticks++;
    run("appear");
    run("read-comments");
  }

  private void count() {
    cube.countAnswers();
    cube.countThemes();
    cube.countEncounters();
    if (random.nextBoolean()) {
      keeper.now();
    }
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private List<List<String>> stored() {
    return things().map(thing -> StoredCounts.of(thing, jdbc)).toList();
  }

  /** What a node holds in its memory. */
  private List<List<String>> held() {
    return things().map(thing -> StoredCounts.of(thing, keeper.now())).toList();
  }

  private static Stream<CountedThing> things() {
    return Stream.of(CountedThing.values());
  }

  private static final String COUNTED_SCORES =
      """
      select coalesce(sum(c.n), 0)
      from figures.counted f
      cross join unnest(f.cells, f.counts) as c (cell, n)
      join figures.background b on b.number = c.cell / 32
      where f.thing = 'ANSWERS' and b.question = 'score'
      """;

  private static final String SCORES =
      "select count(*) from feedback.feedback where counted and score is not null";

  private String notes() {
    return text(
        """
        select concat_ws(' ', (select count(*) from figures.changed_answer),
                         (select count(*) from figures.changed_group),
                         (select count(*) from figures.changed_theme),
                         (select count(*) from figures.changed_encounter))
        """);
  }

  private String told() {
    var numbers =
        Map.of(
            "answers", "select count(*) from feedback.feedback",
            "in pools", "select count(*) from feedback.feedback where pool is not null",
            "not counted", "select count(*) from feedback.feedback where not counted",
            "comments read", "select count(*) from insight.reading",
            "corrections", "select count(*) from insight.correction",
            "releases", "select count(*) from feedback.month where released_on is not null",
            "groups", "select count(*) from feedback.class");
    var told = new StringBuilder("ticks " + ticks);
    numbers.forEach((what, sql) -> told.append(", ").append(what).append(' ').append(text(sql)));
    return told.toString();
  }

  private String text(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).single();
  }
}
