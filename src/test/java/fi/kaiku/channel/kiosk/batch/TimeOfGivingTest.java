package fi.kaiku.channel.kiosk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.platform.Job;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An answer of a device has a day and no time: whoever has the database and knows who stood before
 * the tablet at twenty to nine must not find what came at twenty to nine.
 */
@KaikuTest
@FreshTables
class TimeOfGivingTest extends BoxInALobby {

  private static final List<String> BOOKS =
      List.of("channel.device_answer", "channel.device_month", "channel.device_burst");

  @Test
  void after_the_night_no_row_beside_the_answers_knows_its_transaction_or_place() {
    IntStream.range(0, 30).forEach(i -> send(answer("a" + i, "\"score\": 9")));
    send(answer("b1", "\"score\": 3"));
    var other = shop().paired("Aula 2", unit, "experience");
    post(other, call(answer("c1", "\"score\": 2")));
    tick();
    assertThat(transactions("channel.device_answer")).hasSize(32);
    assertThat(transactions("channel.device_month")).hasSize(2);

    jobs.stream().filter(job -> job.name().equals("retention")).forEach(Job::run);

    assertThat(BOOKS).allMatch(book -> transactions(book).size() == 1);
    assertThat(texts("select fingerprint::text from channel.device_answer order by ctid"))
        .hasSize(32)
        .isSorted();
    assertThat(post(call(answer("b1", "\"score\": 3"))))
        .bodyJson()
        .extractingPath("$.known")
        .isEqualTo(1);
  }

  /** Also a dump, which knows no transactions, would tell when the last answer was given. */
  @Test
  void no_time_of_an_answer_stands_in_clear_even_on_its_day() {
    send(answer("a1", "\"score\": 9"));
    var clear = "select until_at at time zone 'Europe/Helsinki' from channel.device_pace";
    assertThat(texts(clear)).containsExactly("2026-06-02 00:00:00");
  }

  private List<String> transactions(String table) {
    return texts("select distinct xmin::text from " + table);
  }
}
