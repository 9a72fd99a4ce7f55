package fi.kaiku.invitation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes decide at the same moment on visits of the same people with the same numbers. */
@KaikuTest
class DecidingNodesTest {

  private static final String STATION = "1.2.246.10.1";
  private static final int VISITS = 1_200;

  @Autowired Decisions decisions;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  private Books books;

  @BeforeEach
  void manyVisitsOfFewPeople() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    books = new Books(jdbc);
    var random = new Random(7);
    for (int i = 0; i < VISITS; i++) {
      GivenEncounter.at(STATION)
          .of("person " + random.nextInt(300))
          .phone("+35840%07d".formatted(random.nextInt(200)))
          .startedAt(TestWorld.NOW.minus(Duration.ofMinutes(random.nextInt(4_000))))
          .insert(jdbc, sealing);
    }
  }

  @Test
  void each_visit_is_decided_once_and_nobody_is_asked_twice()
      throws InterruptedException, ExecutionException {
    var work = new ArrayList<Future<?>>();
    try (var nodes = Executors.newFixedThreadPool(3)) {
      for (int node = 0; node < 3; node++) {
        work.add(nodes.submit(this::decideEverything));
      }
    }
    for (var done : work) {
      done.get();
    }

    assertThat(books.count("select count(*) from encounter.encounter where undecided")).isZero();
    assertThat(books.count("select count(*) from invitation.decision")).isEqualTo(VISITS);
    assertThat(books.count("select count(*) from invitation.invitation where state = 'PLANNED'"))
        .isBetween(100, 300);
    assertThat(books.count(PEOPLE_ASKED_TWICE)).isZero();
    assertThat(books.count(INVITED_WITHOUT_INVITATION)).isZero();
    assertThat(books.count(INVITATION_WITHOUT_DECISION)).isZero();
  }

  private void decideEverything() {
    while (true) {
      try {
        if (decisions.decideSome(40).isEmpty()) {
          return;
        }
      } catch (PessimisticLockingFailureException e) {
        // the other node goes first
      }
    }
  }

  private static final String PEOPLE_ASKED_TWICE =
      """
      select count(*) from (
          select person_key from invitation.invitation where state = 'PLANNED'
          group by person_key having count(*) > 1) twice
      """;
  private static final String INVITED_WITHOUT_INVITATION =
      """
      select count(*) from invitation.decision d
      where outcome = 'INVITED' and not exists (
          select from invitation.invitation i
          where i.encounter_id = d.encounter_id and i.state = 'PLANNED')
      """;
  private static final String INVITATION_WITHOUT_DECISION =
      """
      select count(*) from invitation.invitation i
      join invitation.decision d on d.encounter_id = i.encounter_id
      where i.state = 'PLANNED' and d.outcome <> 'INVITED'
      """;
}
