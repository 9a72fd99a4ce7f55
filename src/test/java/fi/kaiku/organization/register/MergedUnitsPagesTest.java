package fi.kaiku.organization.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.UnitId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages say where a merged unit went, and merge by hand. */
@KaikuTest
class MergedUnitsPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Organization organization;

  private UnitId old;
  private UnitId successor;

  @BeforeEach
  void twoStations() {
    old = GivenUnit.named("Kivenlahti").insert(jdbc);
    successor = GivenUnit.named("Espoonlahti").insert(jdbc);
  }

  @Test
  void the_list_and_the_page_of_a_merged_unit_lead_to_its_successor() {
    GivenUnit.merge(jdbc, old, successor);

    for (var page : new String[] {"/units", "/units/" + old.value()}) {
      assertThat(get(page, GivenViewer.administrator(), "fi"))
          .bodyText()
          .contains(link("Yhdistetty yksikköön Espoonlahti"));
      assertThat(get(page, GivenViewer.administrator(), "sv"))
          .bodyText()
          .contains(link("Sammanslagen med Espoonlahti"));
      assertThat(get(page, GivenViewer.administrator(), "en"))
          .bodyText()
          .contains(link("Merged into Espoonlahti"));
    }
    assertThat(get("/units/" + successor.value(), GivenViewer.administrator(), "en"))
        .bodyText()
        .doesNotContain("Merged into Espoonlahti");
  }

  @Test
  void who_may_not_open_the_successor_reads_its_name_without_a_link() {
    GivenUnit.merge(jdbc, old, successor);
    var reader = GivenViewer.inUnits(Set.of(old.value()), Permission.READ_UNITS);
    var changer =
        GivenViewer.inUnits(Set.of(old.value()), Permission.READ_UNITS, Permission.CHANGE_UNITS);

    for (var viewer : new Viewer[] {reader, changer}) {
      assertThat(get("/units", viewer, "en"))
          .bodyText()
          .contains("Merged into Espoonlahti")
          .doesNotContain("/units/" + successor.value());
    }
  }

  @Test
  void a_unit_is_merged_and_parted_again_by_hand() {
    assertThat(change(old, "2025-12-31", successor)).hasRedirectedUrl("/units?saved=1200");
    assertThat(organization.successors()).isEqualTo(Map.of(old, successor));
    assertThat(get("/units/" + old.value(), GivenViewer.administrator(), "fi"))
        .bodyText()
        .contains("value=\"%s\" selected=\"selected\"".formatted(successor.value()));

    assertThat(change(old, "2025-12-31", null)).hasRedirectedUrl("/units?saved=1200");
    assertThat(organization.successors()).isEmpty();
  }

  @Test
  void only_a_closed_unit_is_merged_and_only_into_one_that_does_not_lead_back() {
    assertThat(change(old, "", successor)).hasStatus(422).bodyText().contains("viimeinen päivä");
    assertThat(change(old, "2025-12-31", old)).hasStatus(422).bodyText().contains("itseensä");
    GivenUnit.merge(jdbc, old, successor);
    assertThat(change(successor, "2025-12-31", old)).hasStatus(422).bodyText().contains("itseensä");
    assertThat(organization.successors()).isEqualTo(Map.of(old, successor));
  }

  @Test
  void a_unit_out_of_reach_is_kept_as_successor_but_not_chosen() {
    var changer = GivenViewer.inUnits(Set.of(old.value()), Permission.CHANGE_UNITS);

    assertThat(change(old, "2025-12-31", successor, changer))
        .hasStatus(422)
        .bodyText()
        .contains("Valitse yksikkö luettelosta");
    GivenUnit.merge(jdbc, old, successor);
    assertThat(change(old, "2025-12-30", successor, changer)).hasRedirectedUrl("/units?saved=1200");
    assertThat(organization.successors()).isEqualTo(Map.of(old, successor));
  }

  private String link(String text) {
    return "<a href=\"/units/%s\">%s</a>".formatted(successor.value(), text);
  }

  private MvcTestResult get(String path, Viewer viewer, String language) {
    return browser
        .get()
        .uri(path)
        .queryParam("lang", language)
        .requestAttr(Viewer.ATTRIBUTE, viewer)
        .exchange();
  }

  private MvcTestResult change(UnitId unit, String validTo, @Nullable UnitId into) {
    return change(unit, validTo, into, GivenViewer.administrator());
  }

  private MvcTestResult change(UnitId unit, String validTo, @Nullable UnitId into, Viewer viewer) {
    return browser
        .post()
        .uri("/units/" + unit.value())
        .with(csrf())
        .param("nameFi", "Asema")
        .param("nameSv", "Station")
        .param("nameEn", "Station")
        .param("rollout", "STOPPED")
        .param("validFrom", "2023-01-01")
        .param("validTo", validTo)
        .param("successor", into == null ? "" : into.value().toString())
        .requestAttr(Viewer.ATTRIBUTE, viewer)
        .exchange();
  }
}
