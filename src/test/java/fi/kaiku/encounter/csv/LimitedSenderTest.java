package fi.kaiku.encounter.csv;

import static fi.kaiku.access.Permission.READ_ENCOUNTERS;
import static fi.kaiku.access.Permission.SEND_ENCOUNTERS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.GivenUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever is limited to units reports encounters of those, by file and by call. */
@KaikuTest
class LimitedSenderTest {

  private static final String OWN = "1.2.246.10.9.10.1";
  private static final String OTHER = "1.2.246.10.9.10.2";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  private Viewer county = GivenViewer.of(READ_ENCOUNTERS, SEND_ENCOUNTERS);
  private Viewer limited = county;

  @BeforeEach
  void twoUnits() {
    GivenProfile.lunna();
    var own = GivenUnit.named("Oma").oid(OWN).insert(jdbc);
    GivenUnit.named("Muu").oid(OTHER).insert(jdbc);
    limited = GivenViewer.inUnits(Set.of(own.value()), READ_ENCOUNTERS, SEND_ENCOUNTERS);
  }

  @AfterEach
  void noOwnProfile() {
    GivenProfile.none();
  }

  @Test
  void rows_of_other_units_are_rejected_with_the_reason_and_the_rest_goes_through() {
    var page = upload(limited, row("V1", OWN) + row("V2", OTHER) + row("V3", "1.2.246.10.9.10.77"));

    assertThat(stored()).containsExactly("V1 " + OWN);
    assertThat(get(page, limited))
        .hasStatusOk()
        .bodyText()
        .contains("yksikkö " + OTHER + " ei kuulu niihin");
    assertThat(get("/encounters", limited)).bodyText().contains("visits.csv");
  }

  @Test
  void a_visit_of_another_unit_is_not_drawn_into_ones_own() {
    upload(county, row("V1", OTHER));
    upload(limited, row("V1", OWN));

    assertThat(stored()).containsExactly("V1 " + OTHER);
  }

  @Test
  void a_rejected_row_is_tried_again_within_reach_only() {
    var page = upload(limited, row("V1", OTHER));
    var id = jdbc.sql("select id from encounter.rejected").query(UUID.class).single();

    assertThat(post("/encounters/rejected/" + id + "/retries", limited)).hasStatus(302);
    assertThat(post(page + "/retries", limited)).hasStatus(302);
    assertThat(stored()).isEmpty();
    assertThat(post("/encounters/rejected/" + id + "/retries", county)).hasStatus(302);
    assertThat(stored()).containsExactly("V1 " + OTHER);
  }

  @Test
  void rejected_rows_of_others_cannot_be_tried_again() {
    var page = upload(county, row("V1", "nowhere"));
    var id = jdbc.sql("select id from encounter.rejected").query(UUID.class).single();

    assertThat(post("/encounters/rejected/" + id + "/retries", limited)).hasStatus(404);
    assertThat(post(page + "/retries", limited)).hasStatus(404);
  }

  @Test
  void a_call_is_answered_visit_by_visit() {
    var visit =
        """
        {"id": "%s", "status": "FINISHED", "startedAt": "2026-06-01T08:00:00+03:00", "kind": "VISIT",
         "unitOid": "%s", "patientId": "P1", "age": 40, "nonDisclosure": false}
        """;
    var answer =
        browser
            .post()
            .uri("/api/v1/encounters")
            .contentType(MediaType.APPLICATION_JSON)
            .content("[" + visit.formatted("V1", OWN) + "," + visit.formatted("V2", OTHER) + "]")
            .requestAttr(Viewer.ATTRIBUTE, limited)
            .exchange();

    assertThat(answer).hasStatusOk().bodyText().contains("out-of-reach", "unitOid", "\"index\":1");
    assertThat(stored()).containsExactly("V1 " + OWN);
  }

  private static String row(String id, String unit) {
    return id + ";1;2026-06-01T06:00:00Z;" + unit + ";P1;40\n";
  }

  private List<@Nullable String> stored() {
    return jdbc.sql("select source_id || ' ' || unit_oid from encounter.encounter order by 1")
        .query(String.class)
        .list();
  }

  private MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private MvcTestResult post(String uri, Viewer viewer) {
    return browser.post().uri(uri).with(csrf()).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private String upload(Viewer viewer, String rows) {
    var content = "id;state;time;unit;patient;age\n" + rows;
    var sent =
        browser
            .post()
            .uri("/encounters/deliveries")
            .multipart()
            .file(new MockMultipartFile("file", "visits.csv", "text/csv", content.getBytes(UTF_8)))
            .param("source", "lunna")
            .with(csrf())
            .requestAttr(Viewer.ATTRIBUTE, viewer)
            .exchange();
    return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
  }
}
