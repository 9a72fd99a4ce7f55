package fi.kaiku.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenMonths;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counts of answers and groups stay right whatever happens to what they are made of. */
@KaikuTest
class HistoryTest {

  private static final int CHANGES = 250;
  private static final List<CountedThing> TICKING =
      List.of(CountedThing.ANSWERS, CountedThing.GROUPS);

  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate batches;
  @Autowired Cube cube;
  @Autowired CubeKeeper keeper;

  @Test
  void counts_equal_a_full_rebuild_after_a_random_history() {
    GivenHistory.insertUnits(jdbc);
    cube.countAnswers();
    var random = new Random(20261125);
    var history = new GivenHistory(jdbc, batches, random);
    for (int i = 0; i < CHANGES; i++) {
      history.happens();
      cube.countAnswers();
      if (random.nextInt(4) == 0) {
        keeper.now();
      }
    }
    GivenMonths.tick(jdbc);
    cube.countAnswers();
    assertThat(count("select count(*) from figures.changed_answer")).isZero();
    assertThat(count("select count(*) from feedback.rating")).isGreaterThan(200);

    var kept = stored();
    var held = held();
    cube.rebuild();

    assertThat(stored()).isEqualTo(kept);
    assertThat(held()).isEqualTo(held);
    assertThat(kept.getFirst()).hasSameSizeAs(held.getFirst()).hasSizeGreaterThan(1_000);
    assertThat(kept.getLast()).hasSameSizeAs(held.getLast()).hasSizeGreaterThan(100);
  }

  private List<List<String>> stored() {
    return TICKING.stream().map(counted -> StoredCounts.of(counted, jdbc)).toList();
  }

  /** What a node holds in its memory. */
  private List<List<String>> held() {
    return TICKING.stream().map(counted -> StoredCounts.of(counted, keeper.now())).toList();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
