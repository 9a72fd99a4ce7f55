package fi.kaiku.channel.kiosk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.channel.kiosk.GivenDevice;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What cannot be stored is refused by name, and spoils nothing beside it. */
@KaikuTest
class RefusedAnswersTest extends BoxInALobby {

  @Test
  void good_answers_beside_bad_ones_go_through_and_each_bad_one_is_told_why() {
    var sent = goodBesideBad();
    assertThat(sent)
        .bodyJson()
        .extractingPath("$.results[*].outcome")
        .asArray()
        .containsExactly(
            "stored", "refused", "refused", "refused", "refused", "refused", "refused", "refused",
            "refused", "refused", "refused", "refused", "stored");
    assertThat(sent)
        .bodyJson()
        .extractingPath("$.results[*].errors[0].field")
        .asArray()
        .containsExactly(
            "score",
            "marks.smell",
            "marks.feeling",
            "marks.feeling",
            "answer",
            "questionnaire",
            "version",
            "id",
            "id",
            "at",
            "sealed");
    assertThat(stored()).containsExactly("0 – –", "9 – –");
  }

  @Test
  void a_comment_of_a_megabyte_is_refused_and_the_answer_beside_it_is_not() {
    var long_ = answer("a1", "\"comment\": \"" + "x".repeat(1_000_000) + "\"");
    assertThat(send(long_, answer("a2", "\"score\": 9")))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"stored": 1, "refused": 1, "results": [
              {"index": 0, "outcome": "refused", "errors": [{"field": "comment"}]},
              {"index": 1, "outcome": "stored"}]}
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"answers\": 7} | 400 | answers",
        "{} | 400 | answers",
        "{\"now\": \"noon\", \"answers\": []} | 400 | now",
        "[] | 400 | -",
        "{\"answers\": [} | 400 | -",
      })
  void a_call_that_cannot_be_read_is_refused_as_a_whole(String body, int status, String field) {
    var answer = post(body);
    assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (!field.equals("-")) {
      assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
    }
  }

  @Test
  void more_than_five_hundred_answers_are_too_many() {
    var many =
        IntStream.range(0, 501)
            .mapToObj(n -> answer("a" + n, "\"score\": 9"))
            .toArray(String[]::new);
    assertThat(send(many)).hasStatus(413);
    assertThat(stored()).isEmpty();
  }

  @Test
  void a_wrong_key_opens_nothing() {
    var other = shop().paired("Aula 2", unit, "experience");
    assertThat(post(new GivenDevice(box.id(), other.key()), call(answer("a1", "\"score\": 9"))))
        .hasStatus(401)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .hasHeader("WWW-Authenticate", "Bearer realm=\"kaiku-device\"");
    assertThat(
            devices
                .post()
                .uri(box.path("answers"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(call())
                .exchange())
        .hasStatus(401);
    house.unpair(box.id(), GivenViewer.administrator());
    assertThat(send(answer("a1", "\"score\": 9"))).hasStatus(401);
    assertThat(stored()).isEmpty();
  }

  private MvcTestResult goodBesideBad() {
    return send(
        answer("a1", "\"score\": 9"),
        answer("a2", "\"score\": 11"),
        answer("a3", "\"marks\": {\"feeling\": 5, \"smell\": 1}"),
        answer("a4", "\"marks\": {\"feeling\": [1, 2]}"),
        answer("a5", "\"marks\": {\"feeling\": \"good\"}"),
        answer("a6", "\"comment\": \" \""),
        answer("a7", "\"score\": 1, \"questionnaire\": \"visit\""),
        answer("a8", "\"score\": 1, \"version\": 99"),
        "7",
        "{\"id\": \"with space\", \"score\": 1}",
        "{\"id\": \"a9\", \"score\": 1, \"at\": \"yesterday\"}",
        "{\"id\": \"a10\", \"sealed\": {\"key\": 1, \"point\": \"AA\", \"nonce\": \"!\"}}",
        answer("a11", "\"score\": 0"));
  }
}
