package fi.kaiku.channel.kiosk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Batches of answers as button boxes and tablets send them. */
@KaikuTest
class DeviceAnswersTest extends BoxInALobby {

  @Autowired AnswerLedger ledger;

  @Test
  void every_answer_is_stored_once_with_its_unit_its_month_and_its_channel() {
    assertThat(send(answer("a1", "\"score\": 9, \"marks\": {\"feeling\": 4}")))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"stored": 1, "known": 0, "refused": 0, "results": [
              {"index": 0, "id": "a1", "outcome": "stored", "month": "2026-06", "clock": "good",
               "counted": true}]}
            """);
    assertThat(stored()).containsExactly("9 – feeling 4");
    tick();
    assertThat(
            texts(
                "select channel || ' ' || visit_month || ' ' || (unit_id is not null)"
                    + " from feedback.feedback"))
        .containsExactly("KIOSK 2026-06-01 true");
  }

  @Test
  void a_batch_that_comes_again_changes_nothing_before_and_after_it_has_appeared() {
    var batch = call(answer("a1", "\"score\": 9"), answer("a2", "\"score\": 3"));
    assertThat(post(batch)).bodyJson().extractingPath("$.stored").isEqualTo(2);
    assertThat(post(batch)).bodyJson().extractingPath("$.known").isEqualTo(2);
    tick();
    assertThat(post(batch)).bodyJson().extractingPath("$.known").isEqualTo(2);
    tick();
    assertThat(texts("select score from feedback.feedback")).containsExactlyInAnyOrder("9", "3");
  }

  @Test
  void the_same_answer_twice_in_one_batch_is_one_and_another_one_of_its_id_is_refused() {
    assertThat(
            send(
                answer("a1", "\"score\": 9"),
                answer("a1", "\"score\": 9"),
                answer("a1", "\"score\": 2")))
        .bodyJson()
        .extractingPath("$.results[*].outcome")
        .asArray()
        .containsExactly("stored", "known", "refused");
    assertThat(stored()).containsExactly("9 – –");
  }

  @Test
  void a_box_that_counts_its_ids_from_the_beginning_again_loses_nothing_unawares() {
    send(at("1", "2026-06-01T08:30:00Z"), at("2", "2026-06-01T08:40:00Z"));
    tick();
    ledger.erase();
    assertThat(
            send(
                at("1", "2026-06-01T08:30:00.000Z"),
                at("2", "2026-06-01T08:55:00Z"),
                "{\"id\": \"1\", \"score\": 10}",
                at("3", "2026-06-01T08:56:00Z")))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"stored": 1, "known": 1, "refused": 2, "results": [
              {"outcome": "known"},
              {"outcome": "refused", "errors": [{"field": "id", "detail":
                "Another answer has already been stored with this id. Give each answer an id of its own."}]},
              {"outcome": "refused", "errors": [{"field": "id"}]},
              {"outcome": "stored"}]}
            """);
    assertThat(stored()).hasSize(1);
  }

  @Test
  void hostile_words_come_out_as_they_went_in() {
    var hostile = "<script>alert(1)</script> ' or 1=1; -- ${7*7} \\u202E שלום 🙂";
    var text = hostile.replace("\\u202E", "\u202E");
    assertThat(send(answer("a1", "\"comment\": \"" + hostile.replace("'", "\\u0027") + "\"")))
        .hasStatusOk();
    assertThat(stored()).containsExactly("null " + text + " –");
  }
}
