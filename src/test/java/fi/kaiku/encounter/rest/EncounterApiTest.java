package fi.kaiku.encounter.rest;

import static fi.kaiku.access.Permission.READ_ENCOUNTERS;
import static fi.kaiku.access.Permission.SEND_ENCOUNTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.Encounters;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KaikuTest
class EncounterApiTest {

  static final Viewer SYSTEM = GivenViewer.of(SEND_ENCOUNTERS);

  @Autowired MockMvcTester systems;
  @Autowired Encounters encounters;
  @Autowired JdbcClient jdbc;

  @Test
  void one_encounter_is_taken_in_with_what_kaiku_needs_of_it() {
    assertThat(send(encounter("V1", "\"diagnosis\": \"J06.9\"")))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"accepted": 1, "new": 1, "changed": 0, "unchanged": 0, "errors": []}
            """);
    var kept = only("V1");
    assertThat(kept.source()).isEqualTo(SYSTEM.name());
    assertThat(kept.age()).isEqualTo(30);
    assertThat(row()).doesNotContain("J06.9", "290296", "0001234");
  }

  @Test
  void the_source_may_be_named_for_many_at_once() {
    var body =
        "{\"source\": \"lunna\", \"encounters\": [%s, %s]}"
            .formatted(encounter("V1"), encounter("V2"));
    assertThat(send(body)).hasStatusOk();
    assertThat(only("V2").source()).isEqualTo("lunna");
    assertThat(send("[" + encounter("V3") + "]")).hasStatusOk();
    assertThat(only("V3").source()).isEqualTo(SYSTEM.name());
  }

  @Test
  void the_good_ones_go_through_and_the_others_are_named() {
    var body =
        "[%s, %s, 7, %s]"
            .formatted(
                encounter("V1"),
                encounter("V2", "\"unitOid\": \"12\"").replaceFirst("\"unitOid\": \"1.2[^,]*,", ""),
                encounter("V3", "\"deceased\": \"no\""));
    assertThat(send(body))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"accepted": 1, "errors": [
              {"index": 1, "id": "V2", "field": "unitOid", "reason": "not-an-oid"},
              {"index": 2, "field": "record", "reason": "wrong-type"},
              {"index": 3, "id": "V3", "field": "deceased", "reason": "wrong-type"}]}
            """);
  }

  @Test
  void a_year_beyond_all_calendars_spoils_no_encounter_but_its_own() {
    var far =
        encounter("V2")
            .replaceFirst(
                "\"startedAt\": \"[^\"]*\"", "\"startedAt\": \"+999999999-12-31T23:59:59Z\"");
    assertThat(far).contains("+999999999");
    assertThat(send("[%s, %s]".formatted(encounter("V1"), far)))
        .hasStatusOk()
        .bodyText()
        .contains("\"accepted\":1", "not-plausible");
    assertThat(send("[]")).hasStatusOk().bodyText().contains("\"accepted\":0");
  }

  @Test
  void a_call_of_which_nothing_is_acceptable_is_a_problem_that_names_the_members() {
    assertThat(send("{\"id\": 7, \"phones\": \"040\", \"age\": 40.5}"))
        .hasStatus(422)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("\"field\":\"id\",\"reason\":\"wrong-type\"")
        .contains("\"field\":\"phones\",\"reason\":\"wrong-type\"")
        .contains("\"field\":\"age\",\"reason\":\"wrong-type\"")
        .contains("\"field\":\"nonDisclosure\",\"reason\":\"missing\"")
        .doesNotContain("\"field\":\"id\",\"reason\":\"missing\"");
    assertThat(count("encounter")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"V1\", \"id\": \"V2\"}    | 400 | id",
        "{\"x\": {\"a\": 1, \"a\": 2}}       | 400 | a",
        "{\"id\": \"V1\"                     | 400 | ",
        "{\"id\": \"V1\"} {}                 | 400 | ",
        "\"V1\"                              | 400 | ",
        "``                                  | 400 | ",
        "{\"encounters\": {}}                | 400 | encounters",
        "{\"source\": 7, \"encounters\": []} | 400 | source",
        "{\"source\": \"<b>\"}               | 400 | source",
      })
  void a_call_that_is_not_well_formed_is_refused_whole(String body, int status, String member) {
    var result = assertThat(send(body)).hasStatus(status);
    result.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (member != null) {
      result.bodyText().contains("\"field\":\"" + member + "\"");
    }
    assertThat(count("delivery")).isZero();
  }

  @Test
  void there_are_limits_of_depth_length_and_number() {
    assertThat(send("[".repeat(60) + "]".repeat(60))).hasStatus(400);
    assertThat(send("{\"id\": \"" + "x".repeat(30_000) + "\"}")).hasStatus(400);
    assertThat(send(" ".repeat(5 * 1024 * 1024 + 1))).hasStatus(413);
    var many =
        IntStream.range(0, 1_001).mapToObj(_ -> "{}").collect(Collectors.joining(",", "[", "]"));
    assertThat(send(many)).hasStatus(413).bodyText().contains("\"field\":\"encounters\"");
  }

  @Test
  void control_characters_and_halves_of_characters_are_no_id() {
    for (var id : new String[] {"a\\u0000b", "a\\ud800b", "a\\u001bb"}) {
      assertThat(send(encounter(id))).hasStatus(422).bodyText().contains("bad-character");
    }
  }

  @Test
  void the_same_call_again_changes_nothing_and_a_later_one_of_the_same_encounter_counts() {
    assertThat(send(encounter("V1"))).hasStatusOk();
    assertThat(send(encounter("V1"))).bodyText().contains("\"unchanged\":1");
    var cancelled = encounter("V1").replace("FINISHED", "CANCELLED");
    assertThat(send("[" + encounter("V1") + "," + cancelled + "]"))
        .bodyText()
        .contains("\"accepted\":2", "\"changed\":1", "\"unchanged\":1");
    assertThat(only("V1").status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void a_repeated_idempotency_key_gets_the_first_answer_again() {
    assertThat(send(encounter("V1"), "k1")).bodyText().contains("\"new\":1");
    assertThat(send(encounter("V1"), "k1")).hasStatusOk().bodyText().contains("\"new\":1");
    assertThat(send("{}", "k2")).hasStatus(422);
    assertThat(send("{}", "k2")).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void an_idempotency_key_of_another_call_is_refused_and_changes_nothing() {
    assertThat(send(encounter("V1"), "k1")).hasStatusOk();
    var other = encounter("V1").replace("FINISHED", "CANCELLED");
    assertThat(send(other, "k1")).hasStatus(422).bodyText().contains("Idempotency-Key");
    assertThat(only("V1").status()).isEqualTo(Status.FINISHED);
    assertThat(send(other, "not visible")).hasStatus(400);
    assertThat(send(other, "k3")).hasStatusOk();
  }

  @Test
  void what_comes_from_a_source_in_a_day_is_one_delivery() {
    send(encounter("V1"));
    send(encounter("V2"));
    send("{}");
    assertThat(
            jdbc.sql("select channel, added, rejected from encounter.delivery").query().singleRow())
        .containsEntry("channel", "API")
        .containsEntry("added", 2)
        .containsEntry("rejected", 1);
  }

  @Test
  void only_json_from_who_may_send_is_taken() {
    assertThat(
            systems
                .post()
                .uri("/api/v1/encounters")
                .contentType(MediaType.TEXT_PLAIN)
                .content("x")
                .with(csrf())
                .requestAttr("viewer", SYSTEM))
        .hasStatus(415);
    assertThat(
            systems
                .post()
                .uri("/api/v1/encounters")
                .contentType(MediaType.APPLICATION_JSON)
                .content(encounter("V1"))
                .with(csrf())
                .requestAttr("viewer", GivenViewer.of(READ_ENCOUNTERS)))
        .hasStatus(403);
  }

  private static String encounter(String id, String... more) {
    return """
        {"id": "%s", "status": "FINISHED", "startedAt": "2026-06-01T09:00:00+03:00",
         "kind": "VISIT", "profession": "nurse", "unitOid": "1.2.246.10.99999999.10.1",
         "identityCode": "290296-980P", "phones": ["040 0001234"], "motherTongue": "sv",
         "nonDisclosure": false, "service": null%s}
        """
        .formatted(id, more.length == 0 ? "" : ", " + more[0]);
  }

  private MvcTestResult send(String body, String... key) {
    var call =
        systems
            .post()
            .uri("/api/v1/encounters")
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .with(csrf())
            .requestAttr("viewer", SYSTEM);
    return (key.length == 0 ? call : call.header("Idempotency-Key", key[0])).exchange();
  }

  private Encounter only(String sourceId) {
    return encounters.find(encounters.withSourceId(sourceId).getFirst()).orElseThrow();
  }

  private String row() {
    return jdbc.sql("select e::text from encounter.encounter e").query(String.class).single();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from encounter." + table).query(Integer.class).single();
  }
}
