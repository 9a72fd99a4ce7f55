package fi.kaiku.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.encounter.intake.Counts;
import fi.kaiku.encounter.intake.Field;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.encounter.intake.GivenReport;
import fi.kaiku.encounter.intake.Intake;
import fi.kaiku.encounter.intake.ReportCheck;
import fi.kaiku.platform.Sealing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KaikuTest
@RecordApplicationEvents
class EncountersTest {

  static final String UNIT = "1.2.246.10.99999999.10.1";

  @Autowired Encounters encounters;
  @Autowired Intake intake;
  @Autowired ReportCheck check;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEvents events;

  @Test
  void the_same_report_again_changes_nothing() {
    assertThat(take(GivenReport.withId("V1"))).isEqualTo(new Counts(1, 0, 0, 0));
    decideAll();
    assertThat(take(GivenReport.withId("V1"))).isEqualTo(new Counts(0, 0, 1, 0));
    assertThat(claim(10)).isEmpty();
    assertThat(events.stream(EncountersChanged.class)).isEmpty();
  }

  @Test
  void a_cancelled_one_goes_back_on_the_queue_and_is_told() {
    take(GivenReport.withId("V1"));
    decideAll();
    var cancelled = GivenReport.withId("V1").with(Field.STATUS, "CANCELLED");
    assertThat(take(cancelled)).isEqualTo(new Counts(0, 1, 0, 0));
    var id = encounters.withSourceId("V1").getFirst();
    assertThat(encounters.find(id).orElseThrow().status()).isEqualTo(Status.CANCELLED);
    assertThat(claim(10)).extracting(Encounter::id).containsExactly(id);
    assertThat(events.stream(EncountersChanged.class))
        .containsExactly(new EncountersChanged(List.of(id)));
  }

  @Test
  void the_same_id_in_two_sources_is_two_encounters() {
    take(GivenReport.withId("V1"), GivenReport.withId("V1").from("pegasos"));
    assertThat(encounters.withSourceId("V1")).hasSize(2);
    assertThat(encounters.withSourceId("V2")).isEmpty();
  }

  @Test
  void whatever_the_order_of_reports_the_last_one_counts() {
    var random = RandomGenerator.of("L64X128MixRandom");
    var variants =
        List.of(
            GivenReport.withId("V1").with(Field.STATUS, "PLANNED"),
            GivenReport.withId("V1"),
            GivenReport.withId("V1").with(Field.STATUS, "CANCELLED"),
            GivenReport.withId("V1").with(Field.NON_DISCLOSURE, "true"),
            GivenReport.withId("V1").phones("050 0001234"));
    for (int round = 0; round < 60; round++) {
      var report = variants.get(random.nextInt(variants.size()));
      var told = sound(report).encounter();
      take(report);
      var kept = encounters.find(encounters.withSourceId("V1").getFirst()).orElseThrow();
      assertThat(kept)
          .usingRecursiveComparison()
          .comparingOnlyFields("status", "nonDisclosure", "phoneKey")
          .isEqualTo(told);
    }
    assertThat(encounters.withSourceId("V1")).hasSize(1);
  }

  @Test
  void an_older_report_never_goes_before_a_newer_one() {
    var booked = GivenReport.withId("V1").with(Field.STATUS, "PLANNED");
    take(GivenReport.withId("V1").with(Field.REPORTED_AT, "2026-06-01T10:00:00+03:00"));
    take(GivenReport.withId("V1").with(Field.REPORTED_AT, "2026-06-01T11:00:00+03:00"));

    assertThat(take(booked.with(Field.REPORTED_AT, "2026-06-01T10:30:00+03:00")))
        .isEqualTo(new Counts(0, 0, 1, 0));
    assertThat(status("V1")).isEqualTo(Status.FINISHED);
    take(booked.with(Field.REPORTED_AT, "2026-06-01T11:30:00+03:00"));
    assertThat(status("V1")).isEqualTo(Status.PLANNED);
  }

  @Test
  void of_reports_without_a_time_the_last_one_in_counts() {
    take(GivenReport.withId("V1").with(Field.REPORTED_AT, "2026-06-01T10:00:00+03:00"));
    take(GivenReport.withId("V1").with(Field.STATUS, "CANCELLED"));
    assertThat(status("V1")).isEqualTo(Status.CANCELLED);
    take(GivenReport.withId("V1").with(Field.STATUS, "PLANNED"));
    assertThat(status("V1")).isEqualTo(Status.PLANNED);
  }

  @Test
  void the_oldest_are_claimed_first_and_each_by_one_node_only() {
    var late = GivenEncounter.at(UNIT).startedAt("2026-06-01T08:00:00Z").insert(jdbc, sealing);
    var early = GivenEncounter.at(UNIT).startedAt("2026-06-01T05:00:00Z").insert(jdbc, sealing);
    transaction.executeWithoutResult(
        _ -> {
          assertThat(encounters.claimUndecided(1)).extracting(Encounter::id).containsOnly(early);
          var other = onAnotherNode(() -> claim(10));
          assertThat(other).extracting(Encounter::id).containsExactly(late);
          encounters.decided(List.of(early));
        });
    assertThat(claim(10)).extracting(Encounter::id).containsExactly(late);
  }

  @Test
  void nobody_claims_outside_a_transaction() {
    assertThatThrownBy(() -> encounters.claimUndecided(1))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void encounters_are_found_by_their_ids() {
    var one = GivenEncounter.at(UNIT).insert(jdbc, sealing);
    var other = GivenEncounter.at(UNIT).insert(jdbc, sealing);
    GivenEncounter.at(UNIT).insert(jdbc, sealing);

    assertThat(encounters.all(List.of(one, other)))
        .extracting(Encounter::id)
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  void phone_numbers_are_kept_for_forty_five_days() {
    assertThat(encounters.phonesKeptFrom()).isEqualTo(LocalDate.parse("2026-04-18"));
  }

  private static List<Encounter> onAnotherNode(Callable<List<Encounter>> work) {
    try (var node = Executors.newVirtualThreadPerTaskExecutor()) {
      return node.submit(work).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Counts take(GivenReport... reports) {
    return intake.take(Stream.of(reports).map(this::sound).toList());
  }

  private Sound sound(GivenReport report) {
    return (Sound) check.check(report.report());
  }

  private Status status(String id) {
    return encounters.find(encounters.withSourceId(id).getFirst()).orElseThrow().status();
  }

  private List<Encounter> claim(int limit) {
    return Objects.requireNonNull(transaction.execute(_ -> encounters.claimUndecided(limit)));
  }

  private void decideAll() {
    transaction.executeWithoutResult(
        _ ->
            encounters.decided(
                encounters.claimUndecided(100).stream().map(Encounter::id).toList()));
  }
}
