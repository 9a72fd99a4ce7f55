package fi.kaiku.encounter.rest;

import static fi.kaiku.access.Permission.SEND_ENCOUNTERS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visit is not lost for the form of a field that could be left out. */
@KaikuTest
class FormsOfFieldsTest {

  @Autowired MockMvcTester system;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"age\": 45.0",
        "\"age\": 4.5e1",
        "\"age\": \"45\"",
        "\"age\": \"45.0\"",
        "\"age\": 45, \"motherTongue\": \"sv_FI\"",
        "\"age\": 45, \"motherTongue\": \"SV_fi.UTF-8\"",
        "\"age\": 45, \"contactLanguage\": \" fin\u00A0\"",
        "\"age\": 45, \"permission\": \"given\"",
      })
  void it_is_read_as_it_was_meant(String members) {
    assertThat(send("V1", members)).hasStatusOk().bodyText().contains("\"accepted\":1");
    assertThat(jdbc.sql("select age from encounter.encounter").query(Integer.class).single())
        .isEqualTo(45);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"age\": 45.5", "\"age\": \"old\"", "\"age\": 1e999999999", "\"age\": true"})
  void what_has_no_meaning_is_still_refused(String members) {
    assertThat(send("V1", members)).hasStatus(422);
  }

  @Test
  void an_id_is_the_same_in_any_dress() {
    send("Åbo 1", "\"age\": 45");
    assertThat(send("A\u030Abo\u00A01\u200B", "\"age\": 45"))
        .bodyText()
        .contains("\"unchanged\":1");
  }

  private MvcTestResult send(String id, String members) {
    var body =
        """
        {"id": "%s", "status": "FINISHED", "startedAt": "2026-06-01T08:00:00+03:00", "kind": "VISIT",
         "unitOid": "1.2.246.10.9.10.1", "patientId": "P1", "nonDisclosure": false, %s}
        """
            .formatted(id, members);
    return system
        .post()
        .uri("/api/v1/encounters")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(SEND_ENCOUNTERS))
        .exchange();
  }
}
