package fi.kaiku.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.encounter.intake.GivenReport;
import fi.kaiku.encounter.intake.Intake;
import fi.kaiku.encounter.intake.ReportCheck;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaikuTest
class EncounterErasuresTest {

  private static final String UNIT = "1.2.246.10.99999999.10.1";

  @Autowired List<Erasure> erasures;
  @Autowired Encounters encounters;
  @Autowired Intake intake;
  @Autowired ReportCheck check;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  @Test
  void a_phone_number_goes_after_45_days_once_decided() {
    var decided = GivenEncounter.at(UNIT).insertDecided(jdbc, sealing);
    var undecided = GivenEncounter.at(UNIT).insert(jdbc, sealing);
    clock.pass(Duration.ofDays(45));
    erase();
    assertThat(find(decided).phoneState()).isEqualTo(PhoneState.MOBILE);
    clock.pass(Duration.ofSeconds(1));
    erase();
    assertThat(find(decided).phoneState()).isEqualTo(PhoneState.ERASED);
    assertThat(find(decided).phoneSealed()).isNull();
    assertThat(find(decided).phoneKey()).isNull();
    assertThat(find(decided).personKey()).isNotNull();
    assertThat(find(undecided).phoneSealed()).isNotNull();
  }

  @Test
  void an_old_file_read_again_does_not_bring_an_erased_number_back() {
    var report = (Sound) check.check(GivenReport.withId("V1").report());
    intake.take(List.of(report));
    jdbc.sql("update encounter.encounter set undecided = false").update();
    clock.pass(Duration.ofDays(46));
    erase();
    intake.take(List.of((Sound) check.check(GivenReport.withId("V1").report())));
    assertThat(find(report.encounter().id()).phoneState()).isEqualTo(PhoneState.ERASED);
  }

  @Test
  void who_it_was_is_forgotten_after_400_days() {
    var id = GivenEncounter.at(UNIT).insertDecided(jdbc, sealing);
    clock.pass(Duration.ofDays(401));
    erase();
    assertThat(find(id).personKey()).isNull();
    assertThat(find(id).age()).isEqualTo(40);
  }

  @Test
  void the_content_of_a_rejected_row_goes_after_30_days_and_its_reason_stays() {
    var delivery = UUID.randomUUID();
    jdbc.sql(
            """
            insert into encounter.delivery
              (id, channel, source, file_name, sender, received_on, received_at)
            values (:id, 'FILE', 'lifecare', 'a.csv', 'shell', '2026-06-01', '2026-06-01T09:00Z')
            """)
        .param("id", delivery)
        .update();
    jdbc.sql(
            """
            insert into encounter.rejected (id, delivery_id, line, flaws, record)
            values (gen_random_uuid(), :id, 2, '[{"column": "Tila"}]', '\\x00')
            """)
        .param("id", delivery)
        .update();
    clock.pass(Duration.ofDays(31));
    erase();
    assertThat(
            jdbc.sql("select record, flaws::text as flaws from encounter.rejected")
                .query()
                .singleRow())
        .containsEntry("record", null)
        .containsEntry("flaws", "[{\"column\": \"Tila\"}]");
  }

  @Test
  void an_idempotency_key_is_forgotten_after_a_week() {
    jdbc.sql(
            """
            insert into encounter.idempotency_key (caller_id, key, body_sha256, used_at)
            values (gen_random_uuid(), 'k', 'x', '2026-06-01T09:00Z')
            """)
        .update();
    clock.pass(Duration.ofDays(7));
    erase();
    assertThat(keys()).isEqualTo(1);
    clock.pass(Duration.ofSeconds(1));
    erase();
    assertThat(keys()).isZero();
  }

  private int keys() {
    return jdbc.sql("select count(*) from encounter.idempotency_key").query(Integer.class).single();
  }

  private void erase() {
    erasures.forEach(Erasure::erase);
  }

  private Encounter find(EncounterId id) {
    return encounters.find(id).orElseThrow();
  }
}
