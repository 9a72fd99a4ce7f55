package fi.kaiku.encounter.delivery;

import static fi.kaiku.access.Permission.READ_ENCOUNTERS;
import static fi.kaiku.access.Permission.SEND_ENCOUNTERS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.csv.GivenProfile;
import fi.kaiku.encounter.csv.PegasosSample;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KaikuTest
class DeliveryPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  final Viewer sender = GivenViewer.of(READ_ENCOUNTERS, SEND_ENCOUNTERS);
  final Viewer reader = GivenViewer.of(READ_ENCOUNTERS);

  @BeforeEach
  @AfterEach
  void noOwnProfile() {
    GivenProfile.none();
  }

  @Test
  void an_empty_list_says_what_will_come() {
    assertThat(get("/encounters", sender))
        .hasStatusOk()
        .bodyText()
        .contains("Saapuneet käynnit", "Mitään ei ole vielä saapunut", "lifecare", "pegasos");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Hylätyt rivit, koodia ”77” ei ole lähteen kuvauksessa",
    "sv, Avvisade rader, koden ”77” finns inte i källans beskrivning",
    "en, Rejected rows, the code &quot;77&quot; is not in the profile"
  })
  void the_page_of_a_delivery_tells_in_plain_words_what_is_wrong(
      String language, String title, String reason) {
    var page = upload("pegasos", PegasosSample.csv(PegasosSample.DAY));
    assertThat(get(page + "?lang=" + language, reader))
        .hasStatusOk()
        .bodyText()
        .contains(title, reason, "KAYNTI_TILA", "PG51044")
        .doesNotContain("<button class=\"button button--quiet button--small\"");
    assertThat(get("/encounters?lang=" + language, reader))
        .hasStatusOk()
        .bodyText()
        .contains("visits.csv");
  }

  @Test
  void a_file_that_is_none_is_refused_on_the_form() {
    var result = post("lifecare", "%PDF-1.7");
    assertThat(result)
        .hasStatus(422)
        .bodyText()
        .contains("error-summary", "Tämä ei ole CSV-tiedosto", "Tuo tiedosto");
    assertThat(post("", "a;b")).hasStatus(422).bodyText().contains("Lähdettä ei ole");
    assertThat(count("delivery")).isZero();
  }

  @Test
  void after_a_fix_of_the_profile_all_rows_can_be_tried_again() {
    var page = upload("pegasos", PegasosSample.csv(PegasosSample.DAY));
    GivenProfile.named(
        "pegasos", "codes: { unit: { X77: 1.2.246.10.9.10.1 }, status: { \"77\": NO_SHOW } }");
    assertThat(postTo(page + "/retries")).hasStatus(302);
    assertThat(count("encounter")).isEqualTo(42);
    assertThat(waiting()).isEqualTo(28);
    assertThat(get(page, sender)).bodyText().contains("Selvitetty", "Yritetty 1.6.2026 12.00");
  }

  @Test
  void one_row_can_be_tried_again_alone() {
    var page = upload("pegasos", PegasosSample.csv(PegasosSample.DAY));
    GivenProfile.named("pegasos", "codes: { unit: { X77: 1.2.246.10.9.10.1 } }");
    var id =
        jdbc.sql("select id from encounter.rejected where flaws::text like '%X77%'")
            .query(UUID.class)
            .single();
    assertThat(postTo("/encounters/rejected/" + id + "/retries"))
        .hasStatus(302)
        .hasRedirectedUrl(page);
    assertThat(postTo("/encounters/rejected/" + id + "/retries")).hasStatus(404);
    assertThat(count("encounter")).isEqualTo(41);
    assertThat(waiting()).isEqualTo(29);
  }

  @Test
  void the_newest_deliveries_come_first_and_those_with_rows_to_correct_before_all() {
    GivenProfile.lunna();
    var row = ";1;2026-06-01T06:00:00Z;1.2.246.10.9.10.1;P1;40\n";
    upload("pegasos", PegasosSample.csv(PegasosSample.DAY));
    for (int i = 0; i < 20; i++) {
      clock.pass(Duration.ofHours(1));
      upload("lunna", "id;state;time;unit;patient;age\nV" + i + row);
    }
    assertThat(get("/encounters", reader))
        .bodyText()
        .contains("Odottaa korjausta", "visits.csv</a>", "1.6.2026, rivejä odottaa 30")
        .contains("Vanhemmat toimitukset", "2.6.2026 8.00")
        .doesNotContain("Uudemmat toimitukset", "1.6.2026 12.00");
    assertThat(get("/encounters?page=2", reader))
        .bodyText()
        .contains("Uudemmat toimitukset", "1.6.2026 12.00")
        .doesNotContain("Vanhemmat toimitukset", "2.6.2026 8.00");
    assertThat(get("/encounters?page=-1", reader)).hasStatusOk();
  }

  @Test
  void a_late_try_never_overwrites_newer_news() {
    GivenProfile.lunna();
    var row = ";2026-06-01T06:00:00Z;1.2.246.10.9.10.1;P1;40\n";
    var header = "id;state;time;unit;patient;age\n";
    var page = upload("lunna", header + "V1;7" + row + "V2;7" + row);
    upload("lunna", header + "V1;9" + row);
    GivenProfile.lunna("\"7\": FINISHED, \"9\": CANCELLED");
    postTo(page + "/retries");
    assertThat(
            jdbc.sql("select source_id || ' ' || status from encounter.encounter order by 1")
                .query(String.class)
                .list())
        .containsExactly("V1 CANCELLED", "V2 FINISHED");
    assertThat(waiting()).isZero();
  }

  @Test
  void a_broken_profile_is_told_when_rows_are_tried_again() {
    var page = upload("pegasos", PegasosSample.csv(PegasosSample.DAY));
    GivenProfile.named("pegasos", "charset: klingon");
    assertThat(postTo(page + "/retries")).hasStatus(422).bodyText().contains("klingon");
  }

  @Test
  void hostile_file_names_and_codes_are_shown_as_text() {
    GivenProfile.lunna();
    var row = ";2026-06-01T06:00:00Z;1.2.246.10.9.10.1;P1;40\n";
    var file = "id;state;time;unit;patient;age\n\"<script>x</script>\";\"<b>7\"" + row;
    var page = upload("lunna", file);
    assertThat(get(page, sender))
        .bodyText()
        .contains("&lt;script&gt;x")
        .doesNotContain("<script>x", "<b>7");
  }

  @Test
  void who_may_only_read_hands_nothing_in_and_who_sees_some_units_sees_no_delivery() {
    var page = upload("pegasos", PegasosSample.csv(PegasosSample.DAY));
    assertThat(get("/encounters", reader)).bodyText().doesNotContain("type=\"file\"");
    var some = GivenViewer.inUnits(Set.of(UUID.randomUUID()), READ_ENCOUNTERS);
    assertThat(get("/encounters", some)).bodyText().doesNotContain("visits.csv", "KAYNTI_TILA");
    assertThat(get(page, some)).hasStatus(404);
  }

  private MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(uri).requestAttr("viewer", viewer).exchange();
  }

  private MvcTestResult postTo(String uri) {
    return browser.post().uri(uri).with(csrf()).requestAttr("viewer", sender).exchange();
  }

  private MvcTestResult post(String source, String content) {
    return browser
        .post()
        .uri("/encounters/deliveries")
        .multipart()
        .file(new MockMultipartFile("file", "visits.csv", "text/csv", content.getBytes(UTF_8)))
        .param("source", source)
        .with(csrf())
        .requestAttr("viewer", sender)
        .exchange();
  }

  private String upload(String source, String content) {
    return Objects.requireNonNull(post(source, content).getResponse().getRedirectedUrl());
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from encounter." + table).query(Integer.class).single();
  }

  private int waiting() {
    return jdbc.sql("select count(*) from encounter.rejected where resolved_at is null")
        .query(Integer.class)
        .single();
  }
}
