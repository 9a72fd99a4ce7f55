package fi.kaiku.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The funnel's sums stay right whatever becomes of decisions, invitations and messages. */
@KaikuTest
class EncounterCubeTest {

  private static final List<String> CHANGES =
      List.of(
          "update sms.message set state = 'SENT', receipt = null where %s",
          "update sms.message set receipt = 'DELIVERED' where %s",
          "update sms.message set receipt = 'UNDELIVERED' where %s",
          "update sms.message set state = 'UNKNOWN' where %s",
          "update invitation.invitation set state = 'WITHDRAWN' where %s",
          "update invitation.decision set outcome = 'OPTED_OUT' where outcome = 'NO_PHONE' and %s",
          "update invitation.decision set visit_on = visit_on + 1 where outcome = 'NO_PHONE' and"
              + " %s",
          "update invitation.decision set unit_id = null where outcome = 'UNDER_AGE' and %s",
          "delete from invitation.decision where outcome = 'UNDER_AGE' and %s");

  private static final String COUNTED =
      "select sum(n) from figures.counted, unnest(counts) n where thing = 'ENCOUNTERS'";

  @Autowired JdbcClient jdbc;
  @Autowired Cube cube;

  final Random random = new Random(1125);
  final List<GivenVisits> visits = new ArrayList<>();

  @BeforeEach
  void units() {
    for (int i = 0; i < 3; i++) {
      var given = GivenUnit.named("Unit " + i).oid("1.2.246." + i).inService("TA");
      visits.add(GivenVisits.in(given, given.insert(jdbc)));
    }
    cube.countEncounters();
  }

  @Test
  void sums_equal_a_full_rebuild_after_a_random_history() {
    for (int i = 0; i < 300; i++) {
      happen();
      if (random.nextInt(5) == 0) {
        cube.countEncounters();
      }
    }
    cube.countEncounters();
    assertThat(count("select count(*) from figures.changed_encounter")).isZero();
    assertThat(count(COUNTED))
        .isEqualTo(count("select count(*) from invitation.decision"))
        .isGreaterThan(500);
    var kept = StoredCounts.of(CountedThing.ENCOUNTERS, jdbc);

    cube.rebuild();

    assertThat(StoredCounts.of(CountedThing.ENCOUNTERS, jdbc)).isEqualTo(kept);
  }

  private void happen() {
    var some =
        visits
            .get(random.nextInt(visits.size()))
            .on("2026-0%d-1%d".formatted(1 + random.nextInt(5), random.nextInt(9)))
            .speaking(random.nextBoolean() ? "fi" : "sv");
    switch (random.nextInt(4)) {
      case 0 -> some.invited(jdbc, 1 + random.nextInt(9), "SENT", null);
      case 1 -> some.turnedDown(jdbc, random.nextBoolean() ? "NO_PHONE" : "UNDER_AGE", 5);
      default -> {
        var sql = CHANGES.get(random.nextInt(CHANGES.size()));
        jdbc.sql(sql.formatted("random() < 0.1")).update();
      }
    }
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
