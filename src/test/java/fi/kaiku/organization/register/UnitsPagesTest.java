package fi.kaiku.organization.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KaikuTest
class UnitsPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Organization organization;

  @Test
  void the_tree_shows_each_unit_with_its_state() {
    GivenUnit.named("Kivenlahti").insert(jdbc);
    GivenUnit.named("Tapiola").planned().insert(jdbc);
    GivenUnit.named("Matinkylä").stopped().insert(jdbc);

    assertThat(get("/units", GivenViewer.administrator()))
        .hasStatusOk()
        .bodyText()
        .contains("Kivenlahti", "Kysyy palautetta", "Suunniteltu", "Keskeytetty", "1.1.2026");
  }

  @Test
  void a_supervisor_sees_their_own_units_and_changes_none() {
    var own = GivenUnit.named("Kivenlahti").insert(jdbc);
    var other = GivenUnit.named("Tapiola").insert(jdbc);
    var supervisor = GivenViewer.inUnits(Set.of(own.value()), Permission.READ_UNITS);

    assertThat(get("/units", supervisor))
        .bodyText()
        .contains("Kivenlahti")
        .doesNotContain("Tapiola", "/units/" + own.value());
    assertThat(get("/units/" + own.value(), supervisor)).hasStatus(403);
    var changer = GivenViewer.inUnits(Set.of(own.value()), Permission.CHANGE_UNITS);
    assertThat(get("/units/" + other.value(), changer)).hasStatus(404);
  }

  @Test
  void a_unit_goes_live_from_a_day() {
    var unit = GivenUnit.named("Kivenlahti").planned().insert(jdbc);

    assertThat(change(unit, "LIVE", "")).hasStatus(422).bodyText().contains("josta alkaen");
    assertThat(change(unit, "LIVE", "2026-09-01")).hasRedirectedUrl("/units?saved=1200");

    var changed = organization.units().getFirst();
    assertThat(changed.isLiveOn(LocalDate.of(2026, 8, 31))).isFalse();
    assertThat(changed.isLiveOn(LocalDate.of(2026, 9, 1))).isTrue();
    assertThat(changed.names().sv()).isEqualTo("Stensvik");
  }

  @Test
  void a_service_gets_a_target_that_must_be_a_possible_nps() {
    GivenUnit.named("Kivenlahti").insert(jdbc);
    var service = organization.services().getFirst().id();

    assertThat(aim(service, "101", "2026-01-01")).hasStatus(422).bodyText().contains("-100–100");
    assertThat(aim(service, "80", "2026-01-01"))
        .hasRedirectedUrl("/units/services/" + service.value() + "?saved=1200");
    assertThat(organization.target(service, LocalDate.of(2026, 6, 1))).contains(80);
  }

  @Test
  void the_page_says_that_a_service_was_saved() {
    GivenUnit.named("Kivenlahti").insert(jdbc);
    var service = organization.services().getFirst().id();
    var names = "nameFi=Terveysasema&nameSv=Hälsostation&nameEn=Health station";

    assertThat(post("/units/services/" + service.value(), names))
        .hasRedirectedUrl("/units?saved=1200");
    assertThat(organization.services().getFirst().names().sv()).isEqualTo("Hälsostation");
    assertThat(get("/units?saved=1200", GivenViewer.administrator()))
        .bodyText()
        .contains("Tallennettu 12.00.");
  }

  @Test
  void a_file_can_be_read_on_the_page_and_its_faults_are_listed_there() {
    assertThat(upload("nimi;osoite\nx;y\n"))
        .hasStatus(422)
        .bodyText()
        .contains("puuttuu sarakkeita");
    assertThat(
            upload(
                """
                area_code,area_fi,service_code,service_fi,unit_oid,unit_fi,valid_from
                PTH,Perusterveydenhuolto,TA,Terveysasema,1.2.3,Kivenlahti,1.1.2023
                """))
        .hasStatusOk()
        .bodyText()
        .contains("Uusia 1", "Kivenlahti");
  }

  @Test
  void the_county_has_its_names_and_its_smallest_group() {
    var wrong = county("4", "javascript:alert(1)");
    assertThat(wrong).hasStatus(422).bodyText().contains("5–100", "https://");

    assertThat(county("7", "https://alue.example/muistutus"))
        .hasRedirectedUrl("/settings?saved=1200");
    assertThat(organization.county().smallestGroup()).isEqualTo(7);
  }

  private MvcTestResult get(String path, Viewer viewer) {
    return browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private MvcTestResult change(UnitId unit, String rollout, String liveFrom) {
    return post(
        "/units/" + unit.value(),
        "nameFi=Kivenlahti&nameSv=Stensvik&nameEn=Kivenlahti&validFrom=2026-01-01&rollout="
            + rollout
            + "&liveFrom="
            + liveFrom);
  }

  private MvcTestResult aim(ServiceId service, String nps, String from) {
    return post("/units/services/" + service.value() + "/targets", "nps=" + nps + "&from=" + from);
  }

  private MvcTestResult county(String smallest, String url) {
    return post(
        "/settings/county",
        "nameFi=Koivuranta&nameSv=Björkstrand&nameEn=Koivuranta&ageBands=18,65&smallestGroup="
            + smallest
            + "&complaintFi="
            + url);
  }

  private MvcTestResult post(String path, String form) {
    var request = browser.post().uri(path).with(csrf());
    for (var pair : form.split("&", -1)) {
      request.param(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    return request.requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator()).exchange();
  }

  private MvcTestResult upload(String text) {
    var file =
        new MockMultipartFile(
            "file", "units.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    return browser
        .post()
        .uri("/units")
        .multipart()
        .file(file)
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
        .exchange();
  }
}
