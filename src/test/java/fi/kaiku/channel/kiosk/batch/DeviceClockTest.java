package fi.kaiku.channel.kiosk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.channel.kiosk.Device.Height;
import fi.kaiku.channel.kiosk.Device.Setup;
import fi.kaiku.organization.GivenUnit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When an answer was given, by clocks that are right, wrong or lost. */
@KaikuTest
class DeviceClockTest extends BoxInALobby {

  @Autowired AnswerLedger ledger;

  @Test
  void nothing_is_stored_twice_either_when_answers_have_forgotten_their_ids() {
    var batch = call(answer("a1", "\"score\": 9"));
    assertThat(post(batch)).bodyJson().extractingPath("$.stored").isEqualTo(1);
    jdbc.sql("delete from feedback.waiting").update();
    assertThat(post(batch)).bodyJson().extractingPath("$.known").isEqualTo(1);
    clock.pass(Duration.ofDays(360));
    ledger.erase();
    assertThat(post(batch)).bodyJson().extractingPath("$.known").isEqualTo(1);
    clock.pass(Duration.ofDays(90));
    ledger.erase();
    assertThat(texts("select 'kept' from channel.device_answer")).isEmpty();
    assertThat(post(batch))
        .bodyJson()
        .extractingPath("$.results[0].errors[0].field")
        .isEqualTo("at");
    assertThat(stored()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // its clock now, the clock when it was given, the month it counts for, what is made of it
    "2026-06-01T09:00:00Z, 2026-06-01T08:00:00Z, 2026-06, good",
    "2026-06-01T09:03:00Z, 2026-06-01T09:03:00Z, 2026-06, good",
    "2026-05-31T20:00:00Z, 2026-05-31T19:00:00Z, 2026-06, corrected",
    "1970-01-01T00:10:00Z, 1970-01-01T00:05:00Z, 2026-06, corrected",
    "2026-06-01T09:00:00Z, 1970-01-01T00:05:00Z, 2026-06, lost",
    "2026-06-01T09:00:00Z, 2031-01-01T00:00:00Z, 2026-06, lost",
    "2031-01-01T00:10:00Z, 2031-01-01T00:00:00Z, 2026-06, corrected",
  })
  void a_clock_that_is_wrong_moves_no_answer_into_another_month(
      String now, String at, String month, String clock) {
    var call =
        """
        {"now": "%s", "answers": [{"id": "a1", "score": 9, "at": "%s"}]}
        """
            .formatted(now, at);
    assertThat(post(call))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"results": [{"outcome": "stored", "month": "%s", "clock": "%s"}]}
            """
                .formatted(month, clock));
    assertThat(post(call)).bodyJson().extractingPath("$.known").isEqualTo(1);
  }

  @Test
  void an_answer_that_waited_on_the_device_belongs_to_where_it_was_given() {
    var other = GivenUnit.named("Niemen terveysasema").insert(jdbc);
    clock.pass(Duration.ofDays(40));
    var moved = new Setup("Aula 1", other, "experience", Height.USUAL);
    house.change(box.id(), moved, null, GivenViewer.administrator());
    send(
        "{\"id\": \"a1\", \"score\": 1, \"at\": \"2026-06-02T08:00:00Z\"}",
        "{\"id\": \"a2\", \"score\": 9}");
    tick();
    assertThat(
            texts(
                """
                select f.score || ' ' || u.name_fi || ' ' || f.visit_month
                from feedback.feedback f join organization.unit u on u.id = f.unit_id
                """))
        .containsExactlyInAnyOrder(
            "1 Lehtorannan terveysasema 2026-06-01", "9 Niemen terveysasema 2026-07-01");
  }
}
